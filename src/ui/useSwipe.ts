import { useEffect, useEffectEvent } from "react";
import { useNavigate } from "react-router";
import { addressAfter, type Steps } from "../core/url/steps";

/** How far a finger goes at least, and how much further across than up or down. */
const SHORTEST_PX = 48;
const STEEPEST = 0.6;

/**
 * Goes from step to step by a swipe of one finger. Give the element `touch-action: pan-y pinch-zoom`: else the browser
 * takes the finger for its own.
 */
export function useSwipe(element: HTMLElement | null, steps: Steps): void {
  const navigate = useNavigate();
  const swipe = useEffectEvent((acrossPx: number, downPx: number) => {
    if (Math.abs(acrossPx) < SHORTEST_PX || Math.abs(downPx) > STEEPEST * Math.abs(acrossPx)) return;
    const address = addressAfter(steps, acrossPx < 0 ? "next" : "previous");
    if (address !== undefined) void navigate(address);
  });
  useEffect(() => {
    if (element === null) return undefined;
    const stop = new AbortController();
    const { signal } = stop;
    let start: PointerEvent | undefined;
    const forget = () => {
      start = undefined;
    };
    element.addEventListener(
      "pointerdown",
      (event) => {
        // A second finger makes it a pinch.
        start = event.pointerType === "touch" && event.isPrimary ? event : undefined;
      },
      { signal },
    );
    element.addEventListener(
      "pointerup",
      (event) => {
        if (start?.pointerId === event.pointerId) {
          swipe(event.clientX - start.clientX, event.clientY - start.clientY);
        }
        forget();
      },
      { signal },
    );
    element.addEventListener("pointercancel", forget, { signal });
    return () => stop.abort();
  }, [element]);
}
