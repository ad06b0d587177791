/** What opening a cluster does: it is looked at more closely, or listed where no zoom can take it apart. */
import { MS_PER_DAY, padSpan, spanLength, type TimeSpan } from "../domain/timeSpan";
import type { ClusterMark } from "./mark";

/** Events closer than this stay one mark at the closest look, which is a day. */
const TIGHT_MS = MS_PER_DAY / 4;
/** Of the cluster's own length, on each side of it. */
const MARGIN = 0.4;

/** The viewport that takes a cluster apart; `undefined`: its events have to be listed. */
export function spanOfOpened({ span }: ClusterMark, viewport: TimeSpan): TimeSpan | undefined {
  if (spanLength(span) < TIGHT_MS || spanLength(viewport) <= MS_PER_DAY) return undefined;
  return padSpan(span, spanLength(span) * MARGIN);
}
