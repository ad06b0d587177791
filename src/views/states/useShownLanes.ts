/** The lanes of States: what the filter leaves of them, and the time that they span. */
import { useMemo } from "react";
import { groupColumns, groupsOfStates, type VoteGroup } from "../../core/ballots/voteGroups";
import type { PositionsFile } from "../../core/dataset/positionsSchema";
import { spanOfAll, type TimeSpan } from "../../core/domain/timeSpan";
import { closeExtent, filterSpan, wholeYears } from "../../core/filter/filterSpan";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useFilter } from "../../state/useMatchingEvents";
import type { VoteColumns } from "../../state/useVoteColumns";

export type ShownLanes = {
  readonly groups: readonly VoteGroup[];
  /** Whole years from the first decision to today, or the part of them that the dates of the filter leave. */
  readonly span: TimeSpan;
};

export function useShownLanes({ all, shown, matters }: VoteColumns, file: PositionsFile): ShownLanes {
  const { dataset, now } = useLoadedTimeline();
  const filter = useFilter();
  const span = useMemo(() => {
    const every = groupsOfStates(groupColumns(all, dataset, matters), file);
    const extents = every.flatMap(({ columns }) =>
      columns.map(({ event }) => closeExtent(event.extent, now)),
    );
    return filterSpan(filter, wholeYears(spanOfAll(extents), now));
  }, [all, dataset, matters, file, filter, now]);
  const groups = useMemo(
    () => groupsOfStates(groupColumns(shown, dataset, matters), file),
    [shown, dataset, matters, file],
  );
  return { groups, span };
}
