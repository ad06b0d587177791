/** A lane of the figure: a rung of the ladder, or whatever else the reader groups the events by. */
import type { LocalizedText } from "../domain/text";

export type LaneId = string;

/** Every body that heads a lane is one of these. */
export type Lane = {
  readonly id: LaneId;
  readonly names: LocalizedText;
  readonly shortNames?: LocalizedText | undefined;
  readonly abbreviation?: string | undefined;
  /** A few words under its name, such as "no referral found". */
  readonly remark?: LocalizedText | undefined;
};
