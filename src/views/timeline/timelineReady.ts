/** The moment at which the first complete timeline is on screen; benchmarks and tests wait for it. */
const TIMELINE_READY = "timeline:ready";

/** Marks it once, after the frame in which the timeline was drawn has been handed to the screen. */
export function markTimelineReady(): void {
  requestAnimationFrame(() => {
    const afterPaint = new MessageChannel();
    afterPaint.port1.addEventListener(
      "message",
      () => {
        if (performance.getEntriesByName(TIMELINE_READY).length === 0) performance.mark(TIMELINE_READY);
        afterPaint.port1.close();
      },
      { once: true },
    );
    afterPaint.port1.start();
    afterPaint.port2.postMessage(undefined);
  });
}
