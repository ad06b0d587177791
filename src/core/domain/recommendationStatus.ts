/** The rules by which evidence gives a recommendation its status. */
import type { DateExtent } from "./edtf";
import { parseEdtf } from "./edtf";
import type { Effect, Evidence, RecommendationStatus } from "./recommendation";

/** Tried from top to bottom; the first whose effect is among the evidence gives the status. */
const RULES: readonly (readonly [Effect, RecommendationStatus])[] = [
  ["fulfils", "fulfilled"],
  ["fulfils-in-part", "partly"],
  ["refuses", "rejected"],
  ["ends", "lapsed"],
  ["falls-short", "pending"],
];

/** Without evidence nobody has looked, or nobody has found a trace: that is not "pending". */
export function statusOf(evidence: readonly Pick<Evidence, "effect">[]): RecommendationStatus {
  const rule = RULES.find(([effect]) => evidence.some((piece) => piece.effect === effect));
  return rule === undefined ? "not-reviewed" : rule[1];
}

/** The status that evidence with this effect gives, where no rule before it applies. */
export function statusGivenBy(effect: Effect): RecommendationStatus {
  return statusOf([{ effect }]);
}

/** EDTF date of the latest evidence, as written; `undefined` without evidence. */
export function latestEvidence(evidence: readonly Evidence[]): string | undefined {
  const dated = evidence.map(({ date }) => ({ date, extent: parseEdtf(date) }));
  return dated.reduce<{ date?: string; extent?: DateExtent }>(
    (latest, { date, extent }) =>
      extent !== undefined && (latest.extent === undefined || extent.from >= latest.extent.from)
        ? { date, extent }
        : latest,
    {},
  ).date;
}
