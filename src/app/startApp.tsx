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
};

/**
 * Hands the page to React, which joins what the build has rendered. What stands in `root` for any other reason stays
 * until React's own first view replaces it.
 */
export async function startApp({ root, now, language, address, loaded, page }: Start): Promise<void> {
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
  if (page !== undefined && loaded !== undefined && (await canJoin(page))) {
    hydrateRoot(root, app({ isPrerendered: true }));
    return;
  }
  // What the page says already stays where the timeline cannot be had.
  const standing = page === undefined ? undefined : document.getElementById("main")?.innerHTML;
  const render = () => createRoot(root).render(app({ standing }));
  // In slices where there is a first view, so that it goes on scrolling.
  if (loaded === undefined) render();
  else startTransition(render);

  /** Loads what the page is made of; the app draws its own, and says what is missing, where that cannot be had. */
  async function canJoin({ views, queries }: PageRecipe): Promise<boolean> {
    try {
      for (const name of views) await loadView(name);
      if (loaded !== undefined && queries.length > 1) {
        const { loadPageData } = await import("../loading/pageData");
        await loadPageData(queryClient, queries, address, loaded.dataset);
      }
      return true;
    } catch (error) {
      reportError(error);
      return false;
    }
  }
}
