/** Citations of a page, and of each event that it shows. */
import { msg } from "@lingui/core/macro";
import type { Citation } from "../core/domain/citation";
import type { UnEvent } from "../core/domain/event";
import { type CitedPlace, citeEvent, citePage, citeRecommendation } from "../core/text/citations";
import { filterWords } from "../core/text/filterWords";
import { describeTakeaway } from "../core/text/takeaway";
import { eventAddress } from "./eventAddress";
import type { ExportContext } from "./exportContext";
import type { PageContent } from "./pageContent";
import { provenanceOf, SITE_NAME } from "./provenance";
import { shortHash } from "./shortHash";
import type { SlidePage } from "./slide";

export function citationOf(page: SlidePage, content: PageContent, context: ExportContext): Citation {
  const { timeline, i18n } = context;
  const { dataset, now } = timeline;
  const { target } = page;
  const place = placeOf(page, context);
  switch (content.kind) {
    case "event":
      return citeEvent(content.event, dataset, place, i18n);
    case "recommendation":
      return citeRecommendation(content.recommendation, dataset, place, i18n);
    case "events": {
      const { events, filter } = content.shown;
      const words = filterWords(filter, dataset, i18n);
      const takeaway = describeTakeaway(events, filter, dataset, now, i18n);
      return citePage(keyOf(page), target.title, [takeaway, ...words], place, i18n);
    }
    case "step": {
      const { number, heading: name } = content;
      return citePage(keyOf(page), target.title, [i18n._(msg`Step ${number}: ${name}`)], place, i18n);
    }
    case "state":
      return citePage(keyOf(page), target.title, content.counts, place, i18n);
    case "other":
      return citePage(keyOf(page), target.title, [], place, i18n);
  }
}

/** One for each event, by its own page. */
export function citationsOf(
  events: readonly UnEvent[],
  page: SlidePage,
  context: ExportContext,
): readonly Citation[] {
  const shared = placeOf(page, context);
  return events.map((event) => {
    const place = { ...shared, address: eventAddress(event.id, page.query, context) };
    return citeEvent(event, context.timeline.dataset, place, context.i18n);
  });
}

function placeOf(page: SlidePage, context: ExportContext): CitedPlace {
  const { release, address, made, foreign } = provenanceOf(page, context);
  // Somebody else's data is not the tracker's: the citation says whose it is.
  const site = foreign === undefined ? SITE_NAME : `${foreign}, ${SITE_NAME}`;
  return { site, release, address, accessed: made };
}

/** Pages that differ in no more than a filter, or the step of a story, are cited side by side: their keys differ, too. */
function keyOf({ target: { kind, id, path }, query }: SlidePage): string {
  const page = id === undefined ? `un-accountability-tracker-${kind}` : `${kind}-${id}`;
  const step = kind === "story" ? `-${path.split("/").at(-1)}` : "";
  return query === "" ? page + step : `${page}${step}-${shortHash(query)}`;
}
