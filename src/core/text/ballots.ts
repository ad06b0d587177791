/** Positions, tallies and what States did, in words. Counts and names: no score, and no vote where none was taken. */
import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg, plural } from "@lingui/core/macro";
import type { Cell } from "../ballots/matrix";
import type { PositionChange } from "../ballots/positionChanges";
import { type PositionCounts, sumCounts } from "../ballots/positionCounts";
import type { VoteColumn } from "../ballots/voteColumns";
import type { DissociationKind } from "../domain/dissociation";
import type { Position } from "../domain/positions";
import type { Region } from "../domain/region";
import type { RegionalGroup } from "../domain/regionalGroup";
import type { SpokenText } from "../domain/text";
import { localize } from "../domain/localize";
import { describeDecision, describeTally } from "./decisions";

/** "In favour": the heading of those who took it, and the legend. */
export function positionLabel(position: Position, i18n: I18n): string {
  return i18n._(POSITION_LABELS[position]);
}

const POSITION_LABELS: Readonly<Record<Position, MessageDescriptor>> = {
  inFavour: msg`In favour`,
  against: msg`Against`,
  abstaining: msg`Abstaining`,
  notVoting: msg`Not voting`,
};

/** What a cell of the matrix says to those who do not see it. */
export function describeCell(cell: Cell, column: VoteColumn, i18n: I18n): string {
  if (cell === "blank") return i18n._(msg`No position on record: not a member then`);
  return cell === "no-positions" ? describeNoPositions(column, i18n) : positionLabel(cell, i18n);
}

/** How it was decided, with the tally that its positions add up to. */
export function describeColumn(column: VoteColumn, i18n: I18n): string {
  const { action } = column;
  const isCounted = column.kind === "positions" && action.manner !== "without-vote";
  return isCounted && action.manner !== "unknown"
    ? describeDecision({ ...action, tally: column.tally }, i18n)
    : describeDecision(action, i18n);
}

/** Why a column has no positions; of a column that has some, that they are on record. */
export function describeNoPositions({ kind }: VoteColumn, i18n: I18n): string {
  return i18n._(KINDS[kind]);
}

const KINDS: Readonly<Record<VoteColumn["kind"], MessageDescriptor>> = {
  positions: msg`Each position is on record`,
  totals: msg`Only the totals of this vote are on record`,
  "without-vote": msg`No vote was taken`,
  "not-counted": msg`Neither positions nor totals are on record`,
};

/** "12 votes: 5 in favour, 4 against, 2 abstaining, 1 not voting"; of a State, or of a group of States. */
export function describeCounts(counts: PositionCounts, i18n: I18n): string {
  const total = sumCounts(counts);
  const tally = describeTally(counts, i18n);
  return i18n._(msg`${plural(total, { one: "# vote", other: "# votes" })}: ${tally}`);
}

/** "from abstaining to in favour". */
export function describePositionChange(
  { from, to }: Pick<PositionChange, "from" | "to">,
  i18n: I18n,
): string {
  return i18n._(CHANGES[from][to]);
}

/** Whole phrases: in some languages the words on either side change with the position. */
const CHANGES: Readonly<Record<Position, Readonly<Record<Position, MessageDescriptor>>>> = {
  inFavour: {
    inFavour: msg`in favour both times`,
    against: msg`from in favour to against`,
    abstaining: msg`from in favour to abstaining`,
    notVoting: msg`from in favour to not voting`,
  },
  against: {
    inFavour: msg`from against to in favour`,
    against: msg`against both times`,
    abstaining: msg`from against to abstaining`,
    notVoting: msg`from against to not voting`,
  },
  abstaining: {
    inFavour: msg`from abstaining to in favour`,
    against: msg`from abstaining to against`,
    abstaining: msg`abstaining both times`,
    notVoting: msg`from abstaining to not voting`,
  },
  notVoting: {
    inFavour: msg`from not voting to in favour`,
    against: msg`from not voting to against`,
    abstaining: msg`from not voting to abstaining`,
    notVoting: msg`not voting both times`,
  },
};

/** What a State said of a text that was adopted without a vote. */
export function dissociationLabel(did: DissociationKind, i18n: I18n): string {
  return i18n._(DISSOCIATION_LABELS[did]);
}

const DISSOCIATION_LABELS: Readonly<Record<DissociationKind, MessageDescriptor>> = {
  "dissociated-itself": msg`dissociated itself from the text`,
  "did-not-join": msg`did not join the consensus`,
};

/** The name that the record gives a group; ours, where it gives none. `undefined`: States of no group. */
export function regionName(
  region: Region | undefined,
  groups: readonly RegionalGroup[] | undefined,
  i18n: I18n,
): SpokenText {
  const group = groups?.find(({ id }) => id === region);
  const ours = region === undefined ? msg`In no regional group on record` : REGION_LABELS[region];
  return localize(group?.names, i18n.locale) ?? { text: i18n._(ours), lang: i18n.locale };
}

const REGION_LABELS: Readonly<Record<Region, MessageDescriptor>> = {
  african: msg`African States`,
  "asia-pacific": msg`Asia-Pacific States`,
  "eastern-european": msg`Eastern European States`,
  "latin-american-caribbean": msg`Latin American and Caribbean States`,
  "western-european-other": msg`Western European and other States`,
};
