/** Has the code of a page on its way before anybody goes there. */
import { matchPath } from "react-router";
import { ROUTES } from "../core/url/paths";

/** Pages that load on their own; the others come with the app, or with the page that asks for this. */
const PAGES: readonly (readonly [pattern: string, load: () => Promise<unknown>])[] = [
  [ROUTES.event, () => import("../views/event/EventPanel")],
  [ROUTES.table, () => import("./TablePage")],
  [ROUTES.votes, () => import("./VotesPage")],
  [ROUTES.vote, () => import("./VotePage")],
  [ROUTES.state, () => import("./StatePage")],
  [ROUTES.story, () => import("./StoryPage")],
];

/** `address`: a path and query inside the app. What cannot be had is said where it is missed. */
export function preloadPage(address: string): void {
  const [path = ""] = address.split("?");
  for (const [pattern, load] of PAGES) {
    if (matchPath(pattern, path) !== null) load().catch(() => undefined);
  }
}
