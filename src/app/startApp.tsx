import { i18n } from "@lingui/core";
import { StrictMode, startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import type { SupportedLanguage } from "../core/text/languages";
import { activateLanguage } from "../loading/catalogues";
import { type FetchedTimeline, handOverTimeline } from "../loading/loadTimeline";
import { createQueryClient } from "../loading/queryClient";
import { timelineQuery } from "../loading/timelineQuery";
import { loadView } from "../state/lazyView";
import { App } from "./App";
import type { PageRecipe } from "./pageRecipe";

type Start = {
  readonly root: HTMLElement;
  /** The reader's today, or that of the page; UTC milliseconds. */
  readonly now: number;
  readonly language: SupportedLanguage;
  /** Of the timeline that the page shows. */
  readonly address: string;
  /** Absent while it is on its way. */
  readonly loaded: FetchedTimeline | undefined;
  /** Of the page that the build has rendered for this address. */
  readonly page: PageRecipe | undefined;
  /** Names of the views that stand in `root`, or will. */
  readonly views: readonly string[];
};

/**
 * Hands the page to React, which joins what the build has rendered. What stands in `root` for any other reason stays
 * until React's own first view replaces it.
 */
export async function startApp({ root, now, language, address, loaded, page, views }: Start): Promise<void> {
  await activateLanguage(language);
  const queryClient = createQueryClient();
  if (loaded !== undefined) {
    queryClient.setQueryData(timelineQuery(address).queryKey, loaded);
    handOverTimeline();
  }
  const app = (more: { readonly isPrerendered?: boolean; readonly standing?: string | undefined }) => (
    <StrictMode>
      {/* Without transitions an address is drawn at once, so that two quick changes build on each other. */}
      <BrowserRouter basename={import.meta.env.BASE_URL.replace(/\/$/, "")} useTransitions={false}>
        <App i18n={i18n} queryClient={queryClient} now={now} {...more} />
      </BrowserRouter>
    </StrictMode>
  );
  const isComplete = await loadViews();
  if (isComplete && page !== undefined && loaded !== undefined && (await loadQueries(page, loaded))) {
    hydrateRoot(root, app({ isPrerendered: true }));
    return;
  }
  // What the page says already stays where the timeline cannot be had.
  const standing = page === undefined ? undefined : document.getElementById("main")?.innerHTML;
  const render = () => createRoot(root).render(app({ standing }));
  // In slices where there is a first view, so that it goes on scrolling.
  if (loaded === undefined) render();
  else startTransition(render);

  /** Nothing that stands there has to go before it comes again. */
  async function loadViews(): Promise<boolean> {
    return succeeds(async () => {
      for (const name of views) await loadView(name);
    });
  }

  async function loadQueries({ queries }: PageRecipe, { dataset }: FetchedTimeline): Promise<boolean> {
    if (queries.length === 0) return true;
    return succeeds(async () => {
      const { loadPageData } = await import("../loading/pageData");
      await loadPageData(queryClient, queries, address, dataset);
    });
  }
}

/** Where something cannot be had, the app draws the page by itself, and says what is missing. */
async function succeeds(load: () => Promise<void>): Promise<boolean> {
  try {
    await load();
    return true;
  } catch (error) {
    reportError(error);
    return false;
  }
}
