/** The lanes that the filter leaves out: only their labels are shown. */
import { type Dataset, laneOf } from "../dataset/dataset";
import type { FilterState } from "../filter/filterState";
import type { LaneGrouping } from "../url/timelineView";
import { groupEvents, laneFacet } from "./groupLanes";
import type { LaneId } from "./lane";

/** None while the filter names no value of what the lanes stand for; a body that is chosen keeps its rung open. */
export function foldedLanes(
  dataset: Dataset,
  filter: FilterState,
  grouping: LaneGrouping | undefined,
): ReadonlySet<LaneId> {
  const facet = laneFacet(grouping);
  if (facet === undefined || filter[facet].length === 0) return new Set();
  const chosen: readonly string[] = filter[facet];
  const shown = new Set(facet === "bodies" ? chosen.map((id) => laneOf(dataset, id)) : chosen);
  return new Set(groupEvents(dataset, grouping).lanes.flatMap(({ id }) => (shown.has(id) ? [] : [id])));
}
