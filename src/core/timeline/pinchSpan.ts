/** Two fingers on the timeline: further apart for a closer look, and together for one from further away. */
import { fitSpanWithin, MS_PER_DAY, scaleSpan, spanLength, type TimeSpan } from "../domain/timeSpan";

/**
 * The span after the fingers have come to be `spread` times as far apart as they were. The moment between them keeps
 * its place as far as the extent allows; a day is the closest look.
 */
export function pinchSpan(span: TimeSpan, spread: number, around: number, extent: TimeSpan): TimeSpan {
  const length = spanLength(span);
  const factor = Math.min(Math.max(1 / spread, MS_PER_DAY / length), spanLength(extent) / length);
  return fitSpanWithin(scaleSpan(span, factor, around), extent);
}
