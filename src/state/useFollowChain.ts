/** Following a chain by key, from wherever the reader is: the plot, the rows of a phone, the panel. */
import { useCallback } from "react";
import { type ChainDirection, stepChain } from "../core/chains/stepChain";
import type { EventId, UnEvent } from "../core/domain/event";
import {
  fitSpanWithin,
  MS_PER_DAY,
  shiftSpan,
  spanLength,
  spansIntersect,
  type TimeSpan,
} from "../core/domain/timeSpan";
import { formatEdtfDay } from "../core/domain/edtf";
import type { FilterState } from "../core/filter/filterState";
import { paths } from "../core/url/paths";
import { useLoadedTimeline } from "./datasetContext";
import { useViewport } from "./useViewport";
import { changeFilter, useUpdateUrl } from "./useUrlState";

type Key = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

/** Forward for L, back for shift-L; on a Korean keyboard L is ㅣ. */
function directionOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): ChainDirection | undefined {
  if (ctrlKey || metaKey || altKey || (key.toLowerCase() !== "l" && key !== "ㅣ")) return undefined;
  return shiftKey ? "back" : "forward";
}

/**
 * Opens the next event of the chain of one, or the one before, and moves the dates when it is out of sight. Says whether
 * the key was for it; at the end of a chain it stays where it is.
 */
export function useFollowChain(): (from: EventId | undefined, key: Key) => boolean {
  const { dataset } = useLoadedTimeline();
  const { span, extent } = useViewport();
  const updateUrl = useUpdateUrl();
  return useCallback(
    (from, key) => {
      const direction = directionOf(key);
      const event = from === undefined ? undefined : dataset.eventById.get(from);
      if (direction === undefined || event === undefined) return false;
      const next: UnEvent | undefined = stepChain(dataset, event, direction);
      if (next === undefined) return true;
      const dates = spansIntersect(next.extent, span) ? {} : datesAround(next.extent, span, extent);
      updateUrl(changeFilter(dates), { path: paths.event(next.id) });
      return true;
    },
    [dataset, span, extent, updateUrl],
  );
}

/** Dates as long as those in sight, with an event in their middle. */
function datesAround(event: TimeSpan, span: TimeSpan, extent: TimeSpan): Pick<FilterState, "from" | "to"> {
  const shiftMs = (event.from + event.until - span.from - span.until) / 2;
  const { from } = fitSpanWithin(shiftSpan(span, shiftMs), extent);
  const firstDay = Math.round(from / MS_PER_DAY) * MS_PER_DAY;
  const lastDay = firstDay + Math.max(0, Math.round(spanLength(span) / MS_PER_DAY) - 1) * MS_PER_DAY;
  return { from: formatEdtfDay(firstDay), to: formatEdtfDay(lastDay) };
}
