/** Pointer, keyboard and gestures on the plot: which mark is meant, and what happens to it. */
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { EventId } from "../../core/domain/event";
import { padSpan, spanLength } from "../../core/domain/timeSpan";
import { findMark, type Mark, type TimelineFigure } from "../../core/timeline/mark";
import { type FocusMove, moveFocus } from "../../core/timeline/moveFocus";
import { nearestMark } from "../../core/timeline/nearestMark";
import { paths } from "../../core/url/paths";
import { useUpdateUrl } from "../../state/useUrlState";
import { SHORTEST_VIEWPORT_MS, type Viewport } from "../../state/useViewport";
import { useZoomGesture } from "../../state/useZoomGesture";
import { ClusterList } from "./ClusterList";
import { MarkTooltip } from "./MarkTooltip";

const MOVES: Readonly<Record<string, FocusMove>> = {
  ArrowRight: "next",
  ArrowLeft: "previous",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
};
/** What a key makes of the length of the viewport; 0 stands for everything. */
const ZOOMS: Readonly<Record<string, number>> = { "+": 0.5, "=": 0.5, "-": 2, "0": 0 };

type Props = {
  readonly plot: SVGSVGElement;
  readonly figure: TimelineFigure;
  readonly viewport: Viewport;
  readonly selected: EventId | undefined;
  /** The mark at which the keyboard is. */
  readonly tabStop: Mark | undefined;
  readonly onTabStop: (key: string) => void;
};

/**
 * Brings the drawn plot to life; it loads after the first picture, and until then marks are plain links. It draws
 * only what a pointer or a key calls up: the tooltip, and the list of a cluster that no zoom can take apart.
 */
export function TimelineInput({ plot, figure, viewport, selected, tabStop, onTabStop }: Props) {
  const updateUrl = useUpdateUrl();
  const [pointedKey, setPointedKey] = useState<string>();
  const [openedKey, setOpenedKey] = useState<string>();
  const mustFocus = useRef(false);
  const { marks, widthPx } = figure;
  useZoomGesture(plot, viewport, widthPx);

  function focusMark(mark: Mark | undefined): void {
    plot.querySelector<SVGElement>(`[data-key="${CSS.escape(mark?.key ?? "")}"]`)?.focus();
  }

  // The chain of a selected event is part of the plot: it must not have to wait for a network when it is wanted.
  useEffect(() => void import("./ChainLines"), []);

  // When the panel closes, the focus it held goes back to the mark of its event.
  const lastSelected = useRef(selected);
  const returnFocus = useEffectEvent((before: EventId) => focusMark(findMark(marks, before)));
  useEffect(() => {
    const before = lastSelected.current;
    lastSelected.current = selected;
    if (before !== undefined && selected === undefined && document.activeElement === document.body) {
      returnFocus(before);
    }
  }, [selected]);

  const tabStopKey = tabStop?.key;
  const followFocus = useEffectEvent(() => {
    if (mustFocus.current) focusMark(tabStop);
    mustFocus.current = false;
  });
  useEffect(() => {
    if (tabStopKey !== undefined) followFocus();
  }, [tabStopKey]);

  function open(mark: Mark): void {
    if (mark.kind !== "cluster") {
      onTabStop(mark.key);
      updateUrl((state) => state, { path: paths.event(mark.event.id) });
      return;
    }
    const isTight = spanLength(mark.span) < SHORTEST_VIEWPORT_MS / 4;
    if (isTight || spanLength(viewport.span) <= SHORTEST_VIEWPORT_MS) {
      setOpenedKey(mark.key);
      return;
    }
    mustFocus.current = plot.contains(document.activeElement);
    onTabStop(mark.events[0]?.id ?? mark.key);
    viewport.commit(padSpan(mark.span, spanLength(mark.span) * 0.4));
  }

  function zoom(factor: number): void {
    mustFocus.current = true;
    if (factor === 0) viewport.showAll();
    else viewport.zoomBy(factor, tabStop === undefined ? undefined : timeAt(tabStop.xPx, figure));
  }

  function go(from: Mark, move: FocusMove): void {
    const next = moveFocus(marks, from, move);
    mustFocus.current = true;
    setPointedKey(undefined);
    onTabStop(next.key);
    // At the end of what is in sight, the rest of the lane comes into sight.
    if (next === from && move === "next") viewport.panBy(0.5);
    if (next === from && move === "previous") viewport.panBy(-0.5);
  }

  /** The mark under the pointer, or the nearest within reach, so that small marks have a fair target. */
  function markAt(event: MouseEvent): Mark | undefined {
    const element = event.target instanceof Element ? event.target.closest("[data-key]") : null;
    if (element !== null) return marks.find(({ key }) => key === element.getAttribute("data-key"));
    const box = plot.getBoundingClientRect();
    return nearestMark(marks, event.clientX - box.left, event.clientY - box.top);
  }

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = MOVES[event.key];
    const factor = ZOOMS[event.key];
    if (move !== undefined && tabStop !== undefined) go(tabStop, move);
    else if ((event.key === "Enter" || event.key === " ") && tabStop !== undefined) open(tabStop);
    else if (factor !== undefined) zoom(factor);
    else if (event.key === "Escape" && selected !== undefined) {
      updateUrl((state) => state, { path: paths.timeline() });
    } else return;
    event.preventDefault();
  });
  const onClick = useEffectEvent((event: MouseEvent) => {
    // A click with a modifier is the browser's: new tab, new window, download.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    const mark = markAt(event);
    if (mark === undefined) return;
    event.preventDefault();
    open(mark);
  });
  const onPointerMove = useEffectEvent((event: PointerEvent) => {
    if (event.pointerType !== "touch") setPointedKey(event.buttons === 0 ? markAt(event)?.key : undefined);
  });
  const onFocus = useEffectEvent((event: FocusEvent) => {
    const key = event.target instanceof Element ? event.target.getAttribute("data-key") : null;
    if (key === null) return;
    onTabStop(key);
    if (event.target instanceof Element && event.target.matches(":focus-visible")) setPointedKey(key);
  });

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const forget = () => setPointedKey(undefined);
    plot.addEventListener("keydown", (event) => onKeyDown(event), { signal });
    plot.addEventListener("click", (event) => onClick(event), { signal });
    plot.addEventListener("pointermove", (event) => onPointerMove(event), { signal });
    plot.addEventListener("pointerleave", forget, { signal });
    // On the box around it: an SVG that listens for focus would become a tab stop of its own in Chromium.
    plot.parentElement?.addEventListener("focusin", (event) => onFocus(event), { signal });
    plot.parentElement?.addEventListener("focusout", forget, { signal });
    return () => stop.abort();
  }, [plot]);

  const opened = marks.find(({ key }) => key === openedKey);
  const pointed = marks.find(({ key }) => key === pointedKey);
  if (opened?.kind === "cluster") {
    return <ClusterList cluster={opened} widthPx={widthPx} onClose={() => setOpenedKey(undefined)} />;
  }
  return pointed === undefined ? null : <MarkTooltip mark={pointed} widthPx={widthPx} />;
}

function timeAt(xPx: number, { viewport, widthPx }: TimelineFigure): number {
  return viewport.from + (xPx / widthPx) * spanLength(viewport);
}
