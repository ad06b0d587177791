import { afterPaint } from "../../state/afterPaint";

/**
 * Two moments that benchmarks and tests wait for: "ready", when the first complete timeline is on the screen, and
 * "live", when it answers to pointer and keys.
 */
type Moment = "timeline:ready" | "timeline:live";

/** Marks it once, after the frame in which the timeline was drawn has been handed to the screen. */
export async function markTimelineReady(): Promise<void> {
  await afterPaint();
  markOnce("timeline:ready");
}

export function markTimelineLive(): void {
  markOnce("timeline:live");
}

function markOnce(moment: Moment): void {
  if (performance.getEntriesByName(moment).length === 0) performance.mark(moment);
}
