import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { createMemoryRouter, RouterProvider } from "react-router";
import type { Dataset } from "../src/core/dataset/dataset";
import { createQueryClient } from "../src/loading/queryClient";
import { DatasetContext } from "../src/state/datasetContext";
import { makeDataset } from "./fixtures/timeline";
import { SHIPPED_ADDRESS } from "./mocks/timelineResponses";

/** "Today" of the tests: 1 December 2026. */
export const TEST_NOW = Date.UTC(2026, 11, 1);

type Options = {
  /** Path and query at which the app is opened. */
  readonly at?: string;
  /** What is loaded; absent: the fixture without events. */
  readonly dataset?: Dataset;
  readonly language?: string;
};

/** Renders an element as the app would: with a router, a language, a query cache and a loaded dataset. */
export function renderApp(
  element: ReactNode,
  { at = "/", dataset = makeDataset(), language = "en" }: Options = {},
) {
  // Without messages, Lingui shows those of the source.
  i18n.loadAndActivate({ locale: language, messages: {} });
  const queryClient = createQueryClient({ retryDelay: () => 0 });
  const loaded = { dataset, problems: [], problemCount: 0, address: SHIPPED_ADDRESS, now: TEST_NOW };
  const router = createMemoryRouter(
    [{ path: "*", element: <DatasetContext value={loaded}>{element}</DatasetContext> }],
    { initialEntries: [at] },
  );
  const view = render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>,
  );
  return {
    ...view,
    user: userEvent.setup(),
    queryClient,
    router,
    /** The query of the present address, "" or "?...". */
    search: () => router.state.location.search,
    goBack: () => router.navigate(-1),
  };
}
