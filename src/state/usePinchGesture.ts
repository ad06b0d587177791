/**
 * Two fingers on the rows of a phone change the dates. One finger is always the page's: nothing is listened to while it
 * scrolls, and a second finger that comes while the page is moving is left alone.
 */
import { useEffect, useEffectEvent } from "react";
import type { TimeSpan } from "../core/domain/timeSpan";
import { pinchSpan } from "../core/timeline/pinchSpan";
import { oncePerFrame } from "./oncePerFrame";
import type { Viewport } from "./useViewport";

/** Fingers closer than this say nothing exact about how far apart they are, in CSS pixels. */
const LEAST_PX = 24;
/** What is less was no pinch: two fingers are never quite still. */
const LEAST_CHANGE = 0.08;

export type Pinch = {
  /** The moment at a place on the screen; `undefined` where there is none. */
  readonly timeAt: (clientX: number, clientY: number) => number | undefined;
  /** The dates asked for so far. */
  readonly onPinch: (span: TimeSpan) => void;
  /** The fingers are gone; `isChanged`: other dates come. */
  readonly onEnd: (isChanged: boolean) => void;
};

export function usePinchGesture(element: HTMLElement | null, viewport: Viewport, pinch: Pinch): void {
  const begin = useEffectEvent((event: TouchEvent): void => {
    const start = fingersOf(event);
    if (element === null || start === undefined || !event.cancelable) return;
    // From here on the browser neither scrolls nor zooms, until a finger is lifted.
    event.preventDefault();
    const { span, extent } = viewport;
    const around = pinch.timeAt(start.clientX, start.clientY) ?? (span.from + span.until) / 2;
    const ended = new AbortController();
    let spread = 1;
    const draw = oncePerFrame((next: TimeSpan) => pinch.onPinch(next));
    const onMove = (move: TouchEvent) => {
      const fingers = fingersOf(move);
      if (fingers === undefined) return;
      if (move.cancelable) move.preventDefault();
      spread = Math.max(LEAST_PX, fingers.apartPx) / Math.max(LEAST_PX, start.apartPx);
      draw(pinchSpan(span, spread, around, extent));
    };
    const onEnd = () => {
      ended.abort();
      draw.cancel();
      const isChanged = Math.abs(Math.log(spread)) > LEAST_CHANGE;
      pinch.onEnd(isChanged);
      if (isChanged) viewport.commit(pinchSpan(span, spread, around, extent));
    };
    element.addEventListener("touchmove", onMove, { passive: false, signal: ended.signal });
    element.addEventListener("touchend", onEnd, { signal: ended.signal });
    element.addEventListener("touchcancel", onEnd, { signal: ended.signal });
  });

  useEffect(() => {
    if (element === null) return undefined;
    const stop = new AbortController();
    const onStart = (event: TouchEvent) => begin(event);
    element.addEventListener("touchstart", onStart, { passive: false, signal: stop.signal });
    return () => stop.abort();
  }, [element]);
}

/** Middle of two fingers and how far they are apart; `undefined` for any other number of them. */
function fingersOf({ touches }: TouchEvent) {
  const [one, other] = [...touches];
  if (one === undefined || other === undefined || touches.length !== 2) return undefined;
  return {
    clientX: (one.clientX + other.clientX) / 2,
    clientY: (one.clientY + other.clientY) / 2,
    apartPx: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY),
  };
}
