/** A record dropped or repaired while parsing. Words for readers are found from `code` in `core/text`. */
export type Problem = {
  readonly code:
    | "not-a-record" // shape is wrong: left out
    | "bad-date" // not an EDTF date that we understand: left out
    | "unknown-body" // left out
    | "unknown-type" // left out
    | "duplicate-id" // second and later ones left out
    | "unknown-theme" // theme dropped, record kept
    | "unknown-target"; // relation dropped, record kept
  /** Where: list, place in it, and path inside the record, such as `events[12].action.tally`. */
  readonly path: string;
  /** Id of the record, when it has a readable one. */
  readonly id?: string;
  /** The offending value or the validator's words, shortened. */
  readonly detail: string;
  /** Whether the record was left out (true) or kept without the offending part. */
  readonly dropped: boolean;
};
