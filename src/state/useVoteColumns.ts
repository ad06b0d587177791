/** What bodies decided, as far as the filter of the address leaves it, joined with the file of the positions. */
import { useMemo } from "react";
import { indexMatters, type Matters } from "../core/ballots/matters";
import { toVoteColumns, type VoteColumn } from "../core/ballots/voteColumns";
import type { PositionsFile } from "../core/dataset/positionsSchema";
import { useLoadedTimeline } from "./datasetContext";
import { useMatchingEvents } from "./useMatchingEvents";

export type VoteColumns = {
  readonly all: readonly VoteColumn[];
  /** Those that the filter leaves. */
  readonly shown: readonly VoteColumn[];
  readonly matters: Matters;
};

export function useVoteColumns({ votes }: PositionsFile): VoteColumns {
  const { dataset } = useLoadedTimeline();
  const events = useMatchingEvents();
  const all = useMemo(() => toVoteColumns(dataset.events, votes), [dataset, votes]);
  const matters = useMemo(() => indexMatters(dataset), [dataset]);
  return useMemo(() => {
    const matching = new Set(events);
    return { all, shown: all.filter(({ event }) => matching.has(event)), matters };
  }, [all, events, matters]);
}
