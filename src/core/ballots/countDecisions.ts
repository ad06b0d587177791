/** How many decisions of each kind: a text adopted without a vote is no vote, and is counted apart. */
import type { VoteColumn } from "./voteColumns";

export type DecisionCounts = {
  /** By member, or with only the totals on record. */
  readonly votes: number;
  readonly withoutVote: number;
  /** Votes of which nobody could confirm the totals, and what was decided nobody knows how. */
  readonly notCounted: number;
};

export function countDecisions(columns: readonly VoteColumn[]): DecisionCounts {
  const countOf = (...kinds: readonly VoteColumn["kind"][]) =>
    columns.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    votes: countOf("positions", "totals"),
    withoutVote: countOf("without-vote"),
    notCounted: countOf("not-counted"),
  };
}
