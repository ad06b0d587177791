import { i18n } from "@lingui/core";
import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import type { SupportedLanguage } from "../core/text/languages";
import { activateLanguage } from "../loading/catalogues";
import { type FetchedTimeline, handOverTimeline } from "../loading/loadTimeline";
import { createQueryClient } from "../loading/queryClient";
import { timelineQuery } from "../loading/timelineQuery";
import { App } from "./App";

type Start = {
  readonly root: HTMLElement;
  /** The reader's today, UTC milliseconds. */
  readonly now: number;
  readonly language: SupportedLanguage;
  /** Of the timeline that the page shows. */
  readonly address: string;
  /** Absent while it is on its way. */
  readonly loaded: FetchedTimeline | undefined;
};

/** Hands the page to React; what stands in `root` stays until React's own first view replaces it. */
export async function startApp({ root, now, language, address, loaded }: Start): Promise<void> {
  await activateLanguage(language);
  const queryClient = createQueryClient();
  if (loaded !== undefined) {
    queryClient.setQueryData(timelineQuery(address).queryKey, loaded);
    handOverTimeline();
  }
  const render = () =>
    createRoot(root).render(
      <StrictMode>
        {/* Without transitions an address is drawn at once, so that two quick changes build on each other. */}
        <BrowserRouter basename={import.meta.env.BASE_URL.replace(/\/$/, "")} useTransitions={false}>
          <App i18n={i18n} queryClient={queryClient} now={now} />
        </BrowserRouter>
      </StrictMode>,
    );
  // In slices where there is a first view, so that it goes on scrolling.
  if (loaded === undefined) render();
  else startTransition(render);
}
