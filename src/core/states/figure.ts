/**
 * What is drawn of one State or two: finished items with every number decided.
 *
 * Time runs along the figure, and lanes lie across it: to the right on a wide screen, downward on a narrow one.
 *
 *     wide     2003 ── along ──▶           narrow    ── across ──▶
 *       Security Council  ■  ■              2003   SC   GA   HRC
 *       General Assembly ■ ■ ✕               │      ■    ■    ✕
 *         │ across                           ▼ along
 */
import type { VoteGroup } from "../ballots/voteGroups";
import type { UnEvent } from "../domain/event";
import type { Tick } from "../timeline/mark";
import type { StateAct } from "../ballots/stateActs";

export type StateFigure = {
  /** Along time, and across it. */
  readonly lengthPx: number;
  readonly breadthPx: number;
  /** Where time begins: what lies before it is room for names. */
  readonly startPx: number;
  /** Across, from the shape of a position to the mark of a sponsor. */
  readonly sponsorPx: number;
  readonly ticks: readonly Tick[];
  readonly lanes: readonly StateLane[];
};

export type StateLane = {
  readonly group: VoteGroup;
  /** Of the lane with its heading. */
  readonly acrossPx: number;
  readonly breadthPx: number;
  /** One for each State, in their order. */
  readonly bands: readonly StateBand[];
  /** Decisions in which nobody's position is on record: no vote was taken, or only totals are known. */
  readonly withoutPositions: readonly { readonly event: UnEvent; readonly alongPx: number }[];
};

export type StateBand = {
  readonly iso3: string;
  readonly acrossPx: number;
  readonly breadthPx: number;
  /** Where, across, the terms are drawn. */
  readonly bar: { readonly fromPx: number; readonly breadthPx: number };
  /** When the State was a member of a body of this lane. */
  readonly terms: readonly TermBar[];
  /** By time. */
  readonly marks: readonly StateMark[];
};

export type PixelSpan = { readonly fromPx: number; readonly untilPx: number };
type TermBar = { readonly possible: PixelSpan; readonly sure: PixelSpan | undefined };

export type StateMark = {
  readonly iso3: string;
  readonly key: string;
  readonly act: StateAct;
  /** Middle of the shape of the position. */
  readonly alongPx: number;
  readonly acrossPx: number;
  /** Whether the other State has another position in this vote. */
  readonly differs: boolean;
};
