/** Time in which nothing of a kind happened, as far as the record claims to be complete. Computed, never written down. */
import type { UnEvent } from "./event";
import type { LocalizedText } from "./text";
import type { TimeSpan } from "./timeSpan";

/** For what the record claims to be complete, of those kinds that the reader looks at. */
export type Claim = {
  /** Types of events that count; `undefined`: all. */
  readonly types: readonly string[] | undefined;
  /** In the words of the record, one for each coverage; none where the reader looks at only some of its types. */
  readonly what: readonly LocalizedText[];
  /** When it is complete; ascending, apart from each other. */
  readonly spans: readonly TimeSpan[];
};

export type SilentTime = {
  readonly span: TimeSpan;
  /** Nothing of any of these happened in it; one or more. */
  readonly claims: readonly Claim[];
  /** The last event that counts before it; `undefined` where it begins with the coverage, or the body. */
  readonly after: UnEvent | undefined;
  /** The first one after it; `undefined` where it lasts to the end of the coverage, or of the body. */
  readonly before: UnEvent | undefined;
};
