/** What the lanes stand for: the rungs of the ladder, or the types, the themes, or all events in one. */
import { type Dataset, laneOf, lanesOf as bodyLanesOf } from "../dataset/dataset";
import type { UnEvent } from "../domain/event";
import type { Facet } from "../filter/filterState";
import type { LaneGrouping } from "../url/timelineView";
import type { Lane, LaneId } from "./lane";

type LaneGroups = {
  /** Top first. */
  readonly lanes: readonly Lane[];
  /** An event of several themes stands in the lane of each. */
  readonly lanesOf: (event: UnEvent) => readonly LaneId[];
};

/** The lane that holds everything. */
const ALL: Lane = { id: "all", names: { en: "All events", ko: "모든 사건" } };
const NO_THEME_NAMES = { en: "No theme", ko: "주제 없음" };

/** The facet by which a lane can be filtered: the ids of its values are those of the lanes. */
export function laneFacet(grouping: LaneGrouping | undefined): Facet | undefined {
  if (grouping === "one") return undefined;
  return grouping === "type" ? "types" : grouping === "theme" ? "themes" : "bodies";
}

/** The facet that has a lane as one of its values; none has the lane of everything, nor that of no theme. */
export function filterOf(
  { id }: Lane,
  dataset: Dataset,
  grouping: LaneGrouping | undefined,
): Facet | undefined {
  const facet = laneFacet(grouping);
  return facet === "themes" && !dataset.themeById.has(id) ? undefined : facet;
}

/**
 * Lanes stand in the order of the dataset's own lists. Every body of the ladder has one; types and themes have theirs
 * when the dataset has an event of them.
 */
export function groupEvents(dataset: Dataset, grouping: LaneGrouping | undefined): LaneGroups {
  switch (grouping) {
    case undefined:
      return { lanes: bodyLanesOf(dataset), lanesOf: (event) => [laneOf(dataset, event.body)] };
    case "type":
      return withEvents(dataset, dataset.types, (event) => [event.type]);
    case "theme":
      return groupByTheme(dataset);
    case "one":
      return { lanes: [ALL], lanesOf: () => [ALL.id] };
  }
}

/** Events of no theme stand in a last lane of their own. */
function groupByTheme(dataset: Dataset): LaneGroups {
  let id = "none";
  while (dataset.themeById.has(id)) id += "-";
  const without: Lane = { id, names: NO_THEME_NAMES };
  return withEvents(dataset, [...dataset.themes, without], ({ themes = [] }) =>
    themes.length === 0 ? [id] : [...new Set(themes)],
  );
}

function withEvents(dataset: Dataset, lanes: readonly Lane[], lanesOf: LaneGroups["lanesOf"]): LaneGroups {
  const used = new Set(dataset.events.flatMap(lanesOf));
  return { lanes: lanes.filter((lane) => used.has(lane.id)), lanesOf };
}
