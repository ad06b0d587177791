/** Which frame shows what a page of the tracker does. */
import { bodyOfPage, type EmbedSubject, subjectOfPage } from "../core/url/embedPaths";
import { parseUrlState, type UrlState } from "../core/url/urlState";
import { embedQuery } from "./snippets";

export type FramedPage = {
  /** From `paths`. */
  readonly path: string;
  /** Of a step of a story: the timeline beside its text, as an address of this site. */
  readonly view?: string | undefined;
};

type PageFrame = { readonly subject: EmbedSubject; readonly query: string };

/** As others see the page, without a filter of the reader; `undefined` where no frame shows the same. */
export function frameOfPage(page: FramedPage): PageFrame | undefined {
  const { state } = parseUrlState("");
  const subject = subjectOfPage(page.path) ?? { kind: "timeline" };
  const shown = shownInFrame(page, state);
  return shown && { subject, query: embedQuery(subject, shown, false) };
}

/** What the frame of a page is asked for where the address says `state`. */
export function shownInFrame({ path, view }: FramedPage, state: UrlState): UrlState | undefined {
  if (view !== undefined) return parseUrlState(/\?[^#]*/.exec(view)?.[0] ?? "").state;
  if (subjectOfPage(path) !== undefined) return state;
  const body = bodyOfPage(path);
  // A body has no frame of its own, and the timeline of its events says the same.
  return body === undefined ? undefined : { ...state, filter: { ...state.filter, bodies: [body] } };
}
