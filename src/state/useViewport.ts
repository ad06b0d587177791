/** The stretch of time in sight: the dates of the address, or the preview while a gesture lasts. */
import { useCallback, useMemo, useState } from "react";
import { formatEdtfDay } from "../core/domain/edtf";
import {
  fitSpanWithin,
  MS_PER_DAY,
  scaleSpan,
  shiftSpan,
  spanLength,
  type TimeSpan,
} from "../core/domain/timeSpan";
import { filterSpan, fullExtent } from "../core/filter/filterSpan";
import { useLoadedTimeline } from "./datasetContext";
import { useFilter } from "./useMatchingEvents";
import { changeFilter, useUpdateUrl } from "./useUrlState";

export const SHORTEST_VIEWPORT_MS = MS_PER_DAY;

export type DrawPreview = (span: TimeSpan, isLast: boolean) => void;

export type Viewport = {
  /** The dates of the address. */
  readonly span: TimeSpan;
  /** All that can be shown. */
  readonly extent: TimeSpan;
  /** While a gesture lasts: draws another span and leaves the address, and React, alone. */
  readonly preview: (span: TimeSpan) => void;
  /** Calls `draw` with every span of a gesture, and tells the last; gives the function that ends that. */
  readonly onPreview: (draw: DrawPreview) => () => void;
  /** Writes the span into the address, in whole days; all of the extent clears the dates. */
  readonly commit: (span: TimeSpan) => void;
  readonly zoomBy: (factor: number, around?: number) => void;
  readonly panBy: (share: number) => void;
  readonly showAll: () => void;
};

export function useViewport(): Viewport {
  const { dataset, now, plain } = useLoadedTimeline();
  const filter = useFilter();
  const updateUrl = useUpdateUrl();
  const extent = useMemo(() => plain?.extent ?? fullExtent(dataset, now), [dataset, now, plain]);
  const span = useMemo(() => filterSpan(filter, extent), [filter, extent]);
  const [listeners] = useState(() => new Set<DrawPreview>());
  const preview = useCallback(
    (next: TimeSpan, isLast = false) => {
      for (const draw of listeners) draw(next, isLast);
    },
    [listeners],
  );
  const onPreview = useCallback(
    (draw: DrawPreview) => {
      listeners.add(draw);
      return () => void listeners.delete(draw);
    },
    [listeners],
  );
  const commit = useCallback(
    (next: TimeSpan) => {
      const { from, until } = fitSpanWithin(next, extent);
      const day = (time: number) => Math.round(time / MS_PER_DAY) * MS_PER_DAY;
      const isAll = day(from) <= extent.from && day(until) >= extent.until;
      // Where the address stays the same, nothing else would draw the whole days.
      preview(
        isAll ? extent : { from: day(from), until: Math.max(day(from) + MS_PER_DAY, day(until)) },
        true,
      );
      updateUrl(
        changeFilter(
          isAll
            ? { from: undefined, to: undefined }
            : {
                from: formatEdtfDay(day(from)),
                to: formatEdtfDay(Math.max(day(from), day(until) - MS_PER_DAY)),
              },
        ),
      );
    },
    [extent, preview, updateUrl],
  );
  const zoomBy = useCallback(
    (factor: number, around = (span.from + span.until) / 2) => {
      const length = spanLength(span);
      const limited = Math.min(Math.max(factor, SHORTEST_VIEWPORT_MS / length), spanLength(extent) / length);
      commit(scaleSpan(span, limited, around));
    },
    [span, extent, commit],
  );
  const panBy = useCallback(
    (share: number) => commit(shiftSpan(span, share * spanLength(span))),
    [span, commit],
  );
  const showAll = useCallback(() => commit(extent), [extent, commit]);
  return { span, extent, preview, onPreview, commit, zoomBy, panBy, showAll };
}
