/** The brush of the overview: drag to choose a span, drag its edges to change it, click beside it to move it there. */
import { useEffect, useRef } from "react";
import type { TimeSpan } from "../core/domain/timeSpan";
import { moveSpanTo } from "../core/timeline/brushHandles";
import { createTimeScale } from "../core/timeline/timeScale";
import type { D3BrushEvent } from "./d3Gestures";
import { oncePerFrame } from "./oncePerFrame";
import type { Viewport } from "./useViewport";

/** Width of the edges that can be dragged, in CSS pixels. */
const HANDLE_PX = 24;

export function useBrushGesture(
  element: SVGGElement | null,
  viewport: Viewport,
  widthPx: number,
  heightPx: number,
): void {
  const latest = useRef(viewport);
  useEffect(() => {
    latest.current = viewport;
  });
  const isGesturing = useRef(false);
  const moveTo = useRef<(span: TimeSpan) => void>(undefined);
  const { span, extent } = viewport;

  useEffect(() => {
    if (element === null || widthPx === 0) return undefined;
    let cleanUp: (() => void) | undefined;
    let isGone = false;
    void import("./d3Gestures").then(({ brushX, select }) => {
      if (isGone) return;
      const scale = createTimeScale(extent, widthPx);
      const draw = oncePerFrame((next: TimeSpan) => latest.current.preview(next));
      const toSpan = ({ selection }: D3BrushEvent<unknown>): TimeSpan | undefined => {
        const [left, right] = selection ?? [];
        return typeof left === "number" && typeof right === "number"
          ? { from: scale.invert(left), until: scale.invert(right) }
          : undefined;
      };
      /** Where a click asks for: no drag is needed to move the span. */
      const spanAt = (source: unknown): TimeSpan => {
        const leftPx = element.ownerSVGElement?.getBoundingClientRect().left ?? 0;
        const { span: shown } = latest.current;
        const xPx = clientX(source);
        return xPx === undefined ? shown : moveSpanTo(scale.invert(xPx - leftPx), shown, extent);
      };
      const behaviour = brushX<unknown>()
        .handleSize(HANDLE_PX)
        .extent([
          [0, 0],
          [widthPx, heightPx],
        ])
        .on("start", (event: D3BrushEvent<unknown>) => {
          isGesturing.current = event.sourceEvent !== undefined;
        })
        .on("brush", (event: D3BrushEvent<unknown>) => {
          const next = toSpan(event);
          if (event.sourceEvent !== undefined && next !== undefined && next.until > next.from) draw(next);
        })
        .on("end", (event: D3BrushEvent<unknown>) => {
          if (event.sourceEvent === undefined) return;
          isGesturing.current = false;
          draw.cancel();
          const next = toSpan(event) ?? spanAt(event.sourceEvent);
          // Where the address stays the same, nothing else would draw the brush that a click has cleared.
          moveTo.current?.(next);
          latest.current.commit(next);
        });
      const group = select<SVGGElement, unknown>(element);
      group.call(behaviour);
      // A brush over everything could not be moved, and would leave no room to draw another.
      const isAll = ({ from, until }: TimeSpan) => from <= extent.from && until >= extent.until;
      moveTo.current = (to) =>
        group.call(behaviour.move, isAll(to) ? null : [scale(to.from), scale(to.until)]);
      moveTo.current(latest.current.span);
      cleanUp = () => {
        draw.cancel();
        moveTo.current = undefined;
        group.on(".brush", null).selectAll("*").remove();
      };
    });
    return () => {
      isGone = true;
      cleanUp?.();
    };
  }, [element, extent, widthPx, heightPx]);

  useEffect(() => {
    if (!isGesturing.current) moveTo.current?.(span);
  }, [span]);
}

function clientX(source: unknown): number | undefined {
  if (source instanceof MouseEvent) return source.clientX;
  return source instanceof UIEvent && "changedTouches" in source && source instanceof TouchEvent
    ? source.changedTouches[0]?.clientX
    : undefined;
}
