import { useLayoutEffect, useState } from "react";
import { useIsHydrating } from "./useIsHydrating";

/** What a page is rendered for by the build, as no screen is there yet. */
const PRERENDERED_PX = 1000;

/**
 * Inner width of an element in CSS pixels, kept up to date; 0 until it is in the document. `standingPx` tells the width
 * of what stands there already, so that nothing has to be drawn for another.
 */
export function useElementWidth(
  element: HTMLElement | null,
  standingPx: () => number | undefined = () => undefined,
): number {
  const isHydrating = useIsHydrating();
  const [widthPx, setWidthPx] = useState(() => standingPx() ?? 0);
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
  return isHydrating && widthPx === 0 ? PRERENDERED_PX : widthPx;
}
