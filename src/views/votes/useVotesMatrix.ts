import { useMemo } from "react";
import { allStates, statesIn, toMatrix } from "../../core/ballots/matrix";
import { indexMatters } from "../../core/ballots/matters";
import { orderRows, type RowGroup } from "../../core/ballots/rowOrder";
import { toVoteColumns, type VoteColumn } from "../../core/ballots/voteColumns";
import { groupColumns, type VoteGroup } from "../../core/ballots/voteGroups";
import type { PositionsFile } from "../../core/dataset/positionsSchema";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useLanguage } from "../../state/useLanguage";
import { useMatchingEvents } from "../../state/useMatchingEvents";
import { useVotesView } from "../../state/useVotesView";

export type VotesMatrix = {
  readonly groups: readonly VoteGroup[];
  /** In the order of the groups, as the cells of each row. */
  readonly columns: readonly VoteColumn[];
  readonly rowGroups: readonly RowGroup[];
  readonly stateCount: number;
};

/** The votes and States that the address leaves, in the order that it asks for. */
export function useVotesMatrix(file: PositionsFile): VotesMatrix {
  const { dataset } = useLoadedTimeline();
  const lang = useLanguage();
  const events = useMatchingEvents();
  const { regions, order } = useVotesView().view;
  const matters = useMemo(() => indexMatters(dataset), [dataset]);
  return useMemo(() => {
    const groups = groupColumns(toVoteColumns(events, file.votes), dataset, matters);
    const columns = groups.flatMap((group) => group.columns);
    const states = statesIn(allStates(file), regions);
    return {
      groups,
      columns,
      rowGroups: orderRows(toMatrix(states, columns, matters), order, lang),
      stateCount: states.length,
    };
  }, [dataset, events, file, matters, regions, order, lang]);
}
