/** Drag, ctrl/cmd + wheel and pinch on the plot. A plain wheel and a single finger are left to the page. */
import { useEffect, useRef } from "react";
import { spanLength, type TimeSpan } from "../core/domain/timeSpan";
import type { TimeWarp } from "../core/timeline/evenScale";
import type { D3ZoomEvent } from "./d3Gestures";
import { oncePerFrame } from "./oncePerFrame";
import { SHORTEST_VIEWPORT_MS, type Viewport } from "./useViewport";

type Transform = { readonly k: number; readonly x: number };

/** d3-zoom's transform of the full extent that shows `span`. */
export function toTransform(span: TimeSpan, extent: TimeSpan, widthPx: number): Transform {
  const k = spanLength(extent) / spanLength(span);
  return { k, x: (-(span.from - extent.from) / spanLength(extent)) * widthPx * k };
}

/** Inverse of `toTransform`. */
export function toSpan({ k, x }: Transform, extent: TimeSpan, widthPx: number): TimeSpan {
  const length = spanLength(extent) / k;
  const from = extent.from + (-x / (widthPx * k)) * spanLength(extent);
  return { from, until: from + length };
}

function bend(span: TimeSpan, map: (time: number) => number = (time) => time): TimeSpan {
  return { from: map(span.from), until: map(span.until) };
}

export function useZoomGesture(
  element: SVGSVGElement | null,
  viewport: Viewport,
  widthPx: number,
  warp: TimeWarp | undefined,
): void {
  const latest = useRef(viewport);
  useEffect(() => {
    latest.current = viewport;
  });
  const isGesturing = useRef(false);
  const { span, extent } = viewport;

  useEffect(() => {
    if (element === null || widthPx === 0) return undefined;
    let cleanUp: (() => void) | undefined;
    let isGone = false;
    void import("./d3Gestures").then(({ zoom, select }) => {
      if (isGone) return;
      let last: TimeSpan | undefined;
      const draw = oncePerFrame((next: TimeSpan) => latest.current.preview(next));
      const behaviour = zoom<SVGSVGElement, unknown>()
        .filter(isOurGesture)
        .wheelDelta(wheelStep)
        .extent([
          [0, 0],
          [widthPx, 1],
        ])
        .translateExtent([
          [0, Number.NEGATIVE_INFINITY],
          [widthPx, Number.POSITIVE_INFINITY],
        ])
        .scaleExtent([1, Math.max(1, spanLength(extent) / SHORTEST_VIEWPORT_MS)])
        .on("start", () => {
          isGesturing.current = true;
          last = undefined;
        })
        .on("zoom", (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
          last = bend(toSpan(event.transform, extent, widthPx), warp?.inverse);
          draw(last);
        })
        .on("end", () => {
          isGesturing.current = false;
          draw.cancel();
          if (last !== undefined) latest.current.commit(last);
        });
      const selection = select(element);
      selection.call(behaviour).on("dblclick.zoom", null);
      cleanUp = () => {
        draw.cancel();
        selection.on(".zoom", null);
      };
    });
    return () => {
      isGone = true;
      cleanUp?.();
    };
  }, [element, extent, widthPx, warp]);

  // Outside a gesture d3-zoom's transform follows the viewport: the next gesture starts from what is on screen.
  useEffect(() => {
    if (element === null || widthPx === 0) return;
    void import("./d3Gestures").then(({ zoomIdentity }) => {
      if (isGesturing.current) return;
      const { k, x } = toTransform(bend(span, warp?.forward), extent, widthPx);
      Object.assign(element, { __zoom: zoomIdentity.translate(x, 0).scale(k) });
    });
  }, [element, span, extent, widthPx, warp]);
}

/** A fifth nearer with each notch: fewer would tire, more would make the eye lose its place. */
const MOST_PER_TURN = 0.25;

/** Powers of two that one turn of the wheel zooms by. */
function wheelStep({ deltaY, deltaMode }: WheelEvent): number {
  // A pinch on a touchpad arrives as a wheel with ctrl and deltas of a few pixels; a notch of a mouse is a hundred.
  const pixels = deltaMode === WheelEvent.DOM_DELTA_PIXEL ? deltaY : deltaY * 33;
  return -Math.sign(pixels) * Math.min(Math.abs(pixels) * 0.01, MOST_PER_TURN);
}

function isOurGesture(event: MouseEvent | WheelEvent | TouchEvent): boolean {
  if (event.type === "wheel") return event.ctrlKey || event.metaKey;
  if ("touches" in event) return event.touches.length > 1;
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
}
