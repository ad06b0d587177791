import type { I18n } from "@lingui/core";
import { msg, plural } from "@lingui/core/macro";
import { type PositionCounts, sumCounts } from "../ballots/positionCounts";
import { POSITIONS } from "../domain/positions";
import { positionLabel } from "./ballots";

/** "Fiji, 24 votes: In favour 10, Against 2, Abstaining 5, Not voting 7". `who`: a State, or what it did in one body. */
export function describeCounts(who: string, counts: PositionCounts, i18n: I18n): string {
  const total = sumCounts(counts);
  const votes = i18n._(msg`${plural(total, { one: "# vote", other: "# votes" })}`);
  const positions = POSITIONS.map(
    (position) => `${positionLabel(position, i18n)} ${i18n.number(counts[position])}`,
  );
  return `${who}, ${votes}: ${positions.join(", ")}`;
}
