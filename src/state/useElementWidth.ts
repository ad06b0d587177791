import { useLayoutEffect, useState } from "react";

/** What a page is prerendered for, as no screen is there yet; it is drawn anew for its true width before it is seen. */
const PRERENDERED_PX = 1000;

/** Inner width of an element in CSS pixels, kept up to date; 0 until it is in the document. */
export function useElementWidth(element: HTMLElement | null): number {
  const [widthPx, setWidthPx] = useState(typeof document === "undefined" ? PRERENDERED_PX : 0);
  useLayoutEffect(() => {
    if (element === null) return undefined;
    // oxlint-disable-next-line react/set-state-in-effect -- the width is known before the first paint, not after it
    setWidthPx(Math.floor(element.getBoundingClientRect().width));
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidthPx(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return widthPx;
}
