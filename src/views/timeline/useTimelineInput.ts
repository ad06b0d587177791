/** Pointer and keyboard on the plot: which mark is meant, and what happens to it. */
import {
  type KeyboardEvent,
  type MouseEvent,
  type SVGAttributes,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { EventId } from "../../core/domain/event";
import { padSpan, spanLength } from "../../core/domain/timeSpan";
import { type ClusterMark, type Mark, markHasEvent, type TimelineFigure } from "../../core/timeline/mark";
import { type FocusMove, moveFocus } from "../../core/timeline/moveFocus";
import { nearestMark } from "../../core/timeline/nearestMark";
import { paths } from "../../core/url/paths";
import { useUpdateUrl } from "../../state/useUrlState";
import { SHORTEST_VIEWPORT_MS, type Viewport } from "../../state/useViewport";

const MOVES: Readonly<Record<string, FocusMove>> = {
  ArrowRight: "next",
  ArrowLeft: "previous",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
};

export type TimelineInput = {
  /** Under the pointer or the keyboard focus. */
  readonly pointed: Mark | undefined;
  readonly tabStop: string | undefined;
  /** Cluster whose events are listed, as no zoom can take them apart. */
  readonly opened: ClusterMark | undefined;
  readonly closeCluster: () => void;
  readonly handlers: SVGAttributes<SVGSVGElement>;
};

export function useTimelineInput(
  plot: SVGSVGElement | null,
  figure: TimelineFigure,
  viewport: Viewport,
  selected: EventId | undefined,
): TimelineInput {
  const updateUrl = useUpdateUrl();
  const [pointedKey, setPointedKey] = useState<string>();
  const [focusedKey, setFocusedKey] = useState<string>();
  const [openedKey, setOpenedKey] = useState<string>();
  const mustFocus = useRef(false);
  const { marks } = figure;
  const byKey = useMemo(() => new Map(marks.map((mark) => [mark.key, mark])), [marks]);
  const selectedMark =
    selected === undefined ? undefined : marks.find((mark) => markHasEvent(mark, selected));
  const tabStop = (byKey.get(focusedKey ?? "") ?? selectedMark ?? marks[0])?.key;

  useEffect(() => {
    if (!mustFocus.current || tabStop === undefined) return;
    mustFocus.current = false;
    plot?.querySelector<SVGElement>(`[data-key="${CSS.escape(tabStop)}"]`)?.focus();
  }, [plot, tabStop]);

  const open = useCallback(
    (mark: Mark) => {
      setFocusedKey(mark.key);
      if (mark.kind !== "cluster") {
        updateUrl((state) => state, { path: paths.event(mark.event.id) });
      } else if (
        spanLength(mark.span) < SHORTEST_VIEWPORT_MS / 4 ||
        spanLength(viewport.span) <= SHORTEST_VIEWPORT_MS
      ) {
        setOpenedKey(mark.key);
      } else {
        mustFocus.current = plot?.contains(document.activeElement) ?? false;
        viewport.commit(padSpan(mark.span, spanLength(mark.span) * 0.4));
      }
    },
    [plot, updateUrl, viewport],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const focused = byKey.get(tabStop ?? "");
    const move = MOVES[event.key];
    const centre = focused === undefined ? undefined : timeAt(focused.xPx, figure);
    if (move !== undefined && focused !== undefined) {
      const next = moveFocus(marks, focused, move);
      if (next === focused && (move === "next" || move === "previous"))
        viewport.panBy(move === "next" ? 0.5 : -0.5);
      mustFocus.current = true;
      setFocusedKey(next.key);
      setPointedKey(undefined);
    } else if ((event.key === "Enter" || event.key === " ") && focused !== undefined) {
      open(focused);
    } else if (event.key === "+" || event.key === "=") {
      mustFocus.current = true;
      viewport.zoomBy(0.5, centre);
    } else if (event.key === "-") {
      mustFocus.current = true;
      viewport.zoomBy(2, centre);
    } else if (event.key === "0") {
      mustFocus.current = true;
      viewport.showAll();
    } else if (event.key === "Escape" && selected !== undefined) {
      updateUrl((state) => state, { path: paths.timeline() });
    } else {
      return;
    }
    event.preventDefault();
  };

  /** The mark under the pointer, or the nearest within reach, so that small marks have a fair target. */
  const markAt = (event: MouseEvent): Mark | undefined => {
    if (plot === null) return undefined;
    const key =
      event.target instanceof Element
        ? event.target.closest("[data-key]")?.getAttribute("data-key")
        : undefined;
    if (key !== null && key !== undefined) return byKey.get(key);
    const box = plot.getBoundingClientRect();
    return nearestMark(marks, event.clientX - box.left, event.clientY - box.top);
  };

  return {
    pointed: byKey.get(pointedKey ?? ""),
    tabStop,
    opened: openedClusterOf(byKey.get(openedKey ?? "")),
    closeCluster: useCallback(() => setOpenedKey(undefined), []),
    handlers: {
      onKeyDown,
      onClick: (event) => {
        // A link with a modifier is the browser's: new tab, new window, download.
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
        const mark = markAt(event);
        if (mark === undefined) return;
        event.preventDefault();
        open(mark);
      },
      onPointerMove: (event) => {
        if (event.pointerType !== "touch")
          setPointedKey(event.buttons === 0 ? markAt(event)?.key : undefined);
      },
      onPointerLeave: () => setPointedKey(undefined),
      onFocus: (event) => {
        const key = event.target.getAttribute("data-key");
        if (key === null) return;
        setFocusedKey(key);
        if (event.target.matches(":focus-visible")) setPointedKey(key);
      },
      onBlur: () => setPointedKey(undefined),
    },
  };
}

function openedClusterOf(mark: Mark | undefined): ClusterMark | undefined {
  return mark?.kind === "cluster" ? mark : undefined;
}

function timeAt(xPx: number, { viewport, widthPx }: TimelineFigure): number {
  return viewport.from + (xPx / widthPx) * spanLength(viewport);
}
