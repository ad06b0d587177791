/** A tab in the background paints nothing, and must not wait for ever. */
const LONGEST_WAIT_MS = 500;

/** Resolves once what the page looks like now has been handed to the screen. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_WAIT_MS);
    requestAnimationFrame(() => {
      const painted = new MessageChannel();
      painted.port1.addEventListener(
        "message",
        () => {
          clearTimeout(timer);
          painted.port1.close();
          resolve();
        },
        { once: true },
      );
      painted.port1.start();
      painted.port2.postMessage(undefined);
    });
  });
}
