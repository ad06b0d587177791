/** Pointer, keyboard and gestures on the plot: which mark is meant, and what happens to it. */
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { EventId } from "../../core/domain/event";
import { spanLength } from "../../core/domain/timeSpan";
import type { TimeWarp } from "../../core/timeline/evenScale";
import { findMark, type Mark, type TimelineFigure } from "../../core/timeline/mark";
import {
  type FocusAim,
  type FocusMove,
  focusLane,
  landFocus,
  moveFocus,
} from "../../core/timeline/moveFocus";
import { nearestMark } from "../../core/timeline/nearestMark";
import { spanOfOpened } from "../../core/timeline/openCluster";
import { paths } from "../../core/url/paths";
import { useFollowChain } from "../../state/useFollowChain";
import { useUpdateUrl } from "../../state/useUrlState";
import type { Viewport } from "../../state/useViewport";
import { useZoomGesture } from "../../state/useZoomGesture";
import { ClusterList } from "./ClusterList";
import { MarkTooltip } from "./MarkTooltip";
import { markTimelineLive } from "./timelineReady";
import { useMarkCard } from "./useMarkCard";
import { useMarkLabel } from "./useMarkLabel";

const MOVES: Readonly<Record<string, FocusMove>> = {
  ArrowRight: "next",
  ArrowLeft: "previous",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
  PageDown: "page-forward",
  PageUp: "page-back",
};
/** What a key makes of the length of the viewport; 0 stands for everything. */
const ZOOMS: Readonly<Record<string, number>> = { "+": 0.5, "=": 0.5, "-": 2, "0": 0 };
const LANE_NUMBER = /^[1-9]$/;

type Props = {
  readonly plot: SVGSVGElement;
  readonly figure: TimelineFigure;
  readonly viewport: Viewport;
  /** Even time, where the scale is even. */
  readonly warp: TimeWarp | undefined;
  readonly selected: EventId | undefined;
  /** The mark at which the keyboard is. */
  readonly tabStop: Mark | undefined;
  readonly onTabStop: (key: string) => void;
};

/**
 * Brings the drawn plot to life; it loads after the first picture, and until then marks are plain links. It draws
 * only what a pointer or a key calls up: the tooltip, and the list of a cluster that no zoom can take apart.
 */
export function TimelineInput({ plot, figure, viewport, warp, selected, tabStop, onTabStop }: Props) {
  const updateUrl = useUpdateUrl();
  const followChain = useFollowChain();
  const { markLabel } = useMarkLabel();
  const [openedKey, setOpenedKey] = useState<string>();
  const card = useMarkCard();
  /** Where the keyboard goes on once the figure has been drawn anew. */
  const aim = useRef<FocusAim>(undefined);
  const { marks, widthPx, heightPx } = figure;
  useZoomGesture(plot, viewport, widthPx, warp);

  function focusMark(mark: Mark | undefined): void {
    if (mark === undefined) return;
    const element = plot.querySelector<SVGElement>(`[data-key="${CSS.escape(mark.key)}"]`);
    // Names come a moment after the marks: this one is about to be said.
    element?.setAttribute("aria-label", markLabel(mark));
    element?.focus();
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

  const land = useEffectEvent((drawn: TimelineFigure) => {
    const wanted = aim.current;
    aim.current = undefined;
    if (wanted === undefined) return;
    const { activeElement } = document;
    const isHere = activeElement === document.body || plot.contains(activeElement);
    if (isHere) focusMark(landFocus(drawn, wanted));
  });
  useEffect(() => land(figure), [figure]);

  function open(mark: Mark): void {
    if (mark.kind !== "cluster") {
      onTabStop(mark.key);
      updateUrl((state) => state, { path: paths.event(mark.event.id) });
      return;
    }
    const span = spanOfOpened(mark, viewport.span);
    if (span === undefined) {
      setOpenedKey(mark.key);
      return;
    }
    if (plot.contains(document.activeElement)) aim.current = { lane: mark.lane, time: mark.span.from };
    viewport.commit(span);
  }

  function stayAt({ lane, xPx, key }: Mark): void {
    aim.current = { lane, time: figure.timeAt(xPx), key };
  }

  function zoom(factor: number): void {
    if (tabStop !== undefined) stayAt(tabStop);
    if (factor === 0) viewport.showAll();
    else viewport.zoomBy(factor, tabStop === undefined ? undefined : figure.timeAt(tabStop.xPx));
  }

  function go(from: Mark, move: FocusMove): void {
    const next = moveFocus(marks, from, move);
    focusMark(next);
    if (next !== from || (move !== "next" && move !== "previous")) return;
    // At the end of what is in sight, the rest of the lane comes into sight.
    stayAt(from);
    viewport.panBy(move === "next" ? 0.5 : -0.5);
  }

  /** Esc goes up by one: out of the event, from its card, and from a closer look. Says whether there was a way up. */
  function goUp(): boolean {
    if (selected !== undefined) updateUrl((state) => state, { path: paths.timeline() });
    else if (card.key !== undefined) card.dismiss();
    else if (spanLength(viewport.span) < spanLength(viewport.extent)) zoom(0);
    else return false;
    return true;
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
    else if (LANE_NUMBER.test(event.key) && tabStop !== undefined) {
      focusMark(focusLane(figure, tabStop, Number(event.key)));
    } else if ((event.key === "Enter" || event.key === " ") && tabStop !== undefined) open(tabStop);
    else if (factor !== undefined) zoom(factor);
    else if (event.key === "Escape") {
      if (!goUp()) return;
    } else if (!followChain(selected ?? eventIdOf(tabStop), event)) return;
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
    if (event.pointerType === "touch") return;
    if (event.buttons === 0) card.point(markAt(event)?.key);
    else card.hide();
  });
  const onFocus = useEffectEvent((event: FocusEvent) => {
    const key = event.target instanceof Element ? event.target.getAttribute("data-key") : null;
    if (key === null) return;
    aim.current = undefined;
    onTabStop(key);
    if (event.target instanceof Element && event.target.matches(":focus-visible")) card.show(key);
  });
  const onLeave = useEffectEvent(() => card.point(undefined));
  const onBlur = useEffectEvent(({ relatedTarget }: FocusEvent) => {
    card.hide();
    if (relatedTarget !== null) aim.current = undefined;
  });
  const onWheel = useEffectEvent((event: WheelEvent) => {
    // What zooms moves the marks away from under their card.
    if (event.ctrlKey || event.metaKey) card.hide();
  });

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    plot.addEventListener("keydown", (event) => onKeyDown(event), { signal });
    plot.addEventListener("click", (event) => onClick(event), { signal });
    plot.addEventListener("pointermove", (event) => onPointerMove(event), { signal });
    plot.addEventListener("pointerleave", () => onLeave(), { signal });
    plot.addEventListener("wheel", (event) => onWheel(event), { signal, passive: true });
    // On the box around it: an SVG that listens for focus would become a tab stop of its own in Chromium.
    plot.parentElement?.addEventListener("focusin", (event) => onFocus(event), { signal });
    plot.parentElement?.addEventListener("focusout", (event) => onBlur(event), { signal });
    markTimelineLive();
    return () => stop.abort();
  }, [plot]);

  const opened = marks.find(({ key }) => key === openedKey);
  const shown = marks.find(({ key }) => key === card.key);
  if (opened?.kind === "cluster") {
    return (
      <ClusterList
        cluster={opened}
        widthPx={widthPx}
        onClose={() => setOpenedKey(undefined)}
        onEscape={() => {
          setOpenedKey(undefined);
          focusMark(opened);
        }}
      />
    );
  }
  return shown === undefined ? null : (
    <MarkTooltip
      mark={shown}
      widthPx={widthPx}
      heightPx={heightPx}
      onHold={card.hold}
      onRelease={card.release}
    />
  );
}

function eventIdOf(mark: Mark | undefined): EventId | undefined {
  return mark === undefined || mark.kind === "cluster" ? undefined : mark.event.id;
}
