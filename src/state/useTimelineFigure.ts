/** Steps 4 to 7 joined for the screen: the address and the dataset in, the figure out. */
import { useLingui } from "@lingui/react";
import { useMemo } from "react";
import type { EventId } from "../core/domain/event";
import type { TimeSpan } from "../core/domain/timeSpan";
import type { LaneId } from "../core/timeline/lane";
import { countLaneRows } from "../core/timeline/laneBands";
import type { LaneIndex } from "../core/timeline/laneIndex";
import { type FigureLayout, layoutTimeline } from "../core/timeline/layoutTimeline";
import { useLoadedTimeline } from "./datasetContext";
import { measureLabel } from "./measureText";
import { createLabelOf, indexTimeline, laneConditions } from "./timelineFigure";
import { useLaneGrouping } from "./useLaneGrouping";
import { useFilter } from "./useMatchingEvents";
import { useTextMatches } from "./useTextMatches";
import { useWarpedLanes } from "./useWarp";

/** The lanes of what matches, made anew when their conditions change, not when a lane is folded or time moves. */
export function useLanes(): readonly LaneIndex[] {
  const timeline = useLoadedTimeline();
  const filter = useFilter();
  const textMatches = useTextMatches(filter.query);
  const grouping = useLaneGrouping();
  const relevant = laneConditions(timeline.dataset, filter, grouping);
  // As text, because the address gives new lists with every change of anything in it.
  const conditions = JSON.stringify(relevant);
  return useMemo(
    () => indexTimeline(timeline, relevant, textMatches, grouping),
    // oxlint-disable-next-line react/exhaustive-deps -- `conditions` stands for the lists in `relevant`
    [timeline, textMatches, grouping, conditions],
  );
}

/** The figure without its viewport; made anew when lanes, width, selection or language change. */
export function useFigureLayout(
  realLanes: readonly LaneIndex[],
  folded: ReadonlySet<LaneId>,
  extent: TimeSpan,
  widthPx: number,
  selected: EventId | undefined,
): FigureLayout {
  const { dataset, now, plain } = useLoadedTimeline();
  const { i18n } = useLingui();
  const lang = i18n.locale;
  const { lanes, warp } = useWarpedLanes(realLanes, extent);
  const laneRows = useMemo(() => countLaneRows(lanes, { extent, widthPx }), [lanes, extent, widthPx]);
  const labelOf = useMemo(
    () => createLabelOf({ dataset, plain }, lang, selected),
    [dataset, plain, lang, selected],
  );
  return useMemo(
    () =>
      layoutTimeline({
        lanes,
        typeById: dataset.typeById,
        laneRows,
        extent,
        warp,
        widthPx,
        now,
        selected,
        lang,
        foldedLanes: folded,
        labelOf,
        measureText: measureLabel,
      }),
    [lanes, warp, laneRows, extent, widthPx, dataset, now, selected, lang, folded, labelOf],
  );
}
