import { useLingui } from "@lingui/react";
import { NO_FILTER } from "../core/filter/filterState";
import { describeEvent } from "../core/text/describeEvent";
import { describeTimeline } from "../core/text/describeTimeline";
import { timelineContent } from "../core/timeline/timelineContent";
import type { ShareTarget } from "../core/url/shareTarget";
import { useLoadedTimeline } from "../state/datasetContext";

/** What the picture of a page shows, in words. It knows no filter, and draws the whole record under the title. */
export function useAltText({ kind, id = "", title }: ShareTarget): string {
  const { i18n } = useLingui();
  const { dataset, now } = useLoadedTimeline();
  const event = kind === "event" || kind === "vote" ? dataset.eventById.get(id) : undefined;
  if (event !== undefined) return describeEvent(event, dataset, i18n);
  const content = timelineContent(dataset, dataset.events, NO_FILTER, undefined, now);
  return `${title}. ${describeTimeline(content, dataset, i18n)}`;
}
