/** The page around the first view, as HTML: what React draws before anything that loads later. Runs in the build. */
import { i18n } from "@lingui/core";
import { QueryClient } from "@tanstack/react-query";
import { renderToStaticMarkup } from "react-dom/server";
import { StaticRouter } from "react-router";
import { parseTimeline } from "../core/dataset/parseTimeline";
import { parsePlain } from "../core/plain/parsePlain";
import { toPlainTimeline } from "../core/plain/plainTimeline";
import { parseUrlState } from "../core/url/urlState";
import { datasetAddress } from "../loading/datasetAddress";
import type { FetchedTimeline } from "../loading/loadTimeline";
import { timelineQuery } from "../loading/timelineQuery";
import { messages } from "../locales/en/start.po";
import { App } from "./App";
import { EXAMPLE } from "./firstView";

/** Of a site that is not at the root of its domain. */
const BASE = import.meta.env.BASE_URL.replace(/\/$/, "");

/** Both pages, in English: that of the record, and that of any plain list of events. */
export function renderFirstViews(
  record: unknown,
  now: number,
): { readonly record: string; readonly plain: string } {
  const parsed = parseTimeline(record);
  if (!parsed.ok) throw new Error(`The record cannot be drawn: ${parsed.reason.code}`);
  const example = Array.from({ length: EXAMPLE.count }, (_, id) => ({
    id,
    title: "event",
    start: now,
    end: null,
    lane: "lane",
  }));
  return {
    record: render(parsed, "/", now),
    // Two events, so that their number is a plural.
    plain: render(toPlainTimeline(parsePlain(example), "list", now), `/?${EXAMPLE.query}`, now),
  };
}

function render(timeline: FetchedTimeline, address: string, now: number): string {
  i18n.loadAndActivate({ locale: "en", messages });
  const queryClient = new QueryClient();
  const { state } = parseUrlState(new URL(address, "http://localhost").search);
  queryClient.setQueryData(timelineQuery(datasetAddress(state)).queryKey, timeline);
  const html = renderToStaticMarkup(
    <StaticRouter basename={BASE} location={BASE + address}>
      <App i18n={i18n} queryClient={queryClient} now={now} />
    </StaticRouter>,
  );
  queryClient.clear();
  // The title of the page is React's to set.
  return html.replace(/<title>.*?<\/title>/, "");
}
