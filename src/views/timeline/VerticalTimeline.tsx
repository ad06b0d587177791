import { useLingui } from "@lingui/react/macro";
import {
  type KeyboardEvent,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { EventId } from "../../core/domain/event";
import { spanLength, type TimeSpan } from "../../core/domain/timeSpan";
import { foldedLanes } from "../../core/timeline/foldedLanes";
import { emphasisOfRow } from "../../core/timeline/emphasis";
import { layoutRows } from "../../core/timeline/layoutRows";
import { moveInRow } from "../../core/timeline/moveFocus";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useLitChain } from "../../state/useLitChain";
import { useLaneGrouping } from "../../state/useLaneGrouping";
import { useSay } from "../../state/useLanguage";
import { useFilter } from "../../state/useMatchingEvents";
import { useIsHydrating } from "../../state/useIsHydrating";
import { useLanes } from "../../state/useTimelineFigure";
import { useViewport } from "../../state/useViewport";
import { useFollowChain } from "../../state/useFollowChain";
import { laneColour } from "../../ui/laneColour";
import { FigureSummary } from "./FigureSummary";
import { PinchDates } from "./PinchDates";
import { columnCount, railStyle } from "./Rails";
import { RowLink } from "./RowLink";
import { AfterTimeline } from "./SkipTimeline";
import { TimelineToolbar } from "./TimelineToolbar";
import { markTimelineLive, markTimelineReady } from "./timelineReady";
import styles from "./VerticalTimeline.module.css";

const MOVES: Readonly<Record<string, Parameters<typeof moveInRow>[2]>> = {
  ArrowDown: "next",
  ArrowUp: "previous",
  PageDown: "page-forward",
  PageUp: "page-back",
  Home: "first",
  End: "last",
};
/** What a key makes of the length of the viewport. */
const ZOOMS: Readonly<Record<string, number>> = { "+": 0.5, "=": 0.5, "-": 2 };

/**
 * The timeline of a narrow screen: one row an event, time runs down. One tab stop; the arrow keys go from row to row. One
 * finger scrolls the page, two change the dates, as the buttons above do.
 */
export function VerticalTimeline({ selected }: { readonly selected: EventId | undefined }) {
  const { t } = useLingui();
  const say = useSay();
  const summaryId = useId();
  const { dataset } = useLoadedTimeline();
  const isHydrating = useIsHydrating();
  const lanes = useLanes();
  const followChain = useFollowChain();
  const viewport = useViewport();
  const filter = useFilter();
  const grouping = useLaneGrouping();
  const years = useMemo(() => {
    const folded = foldedLanes(dataset, filter, grouping);
    const open = lanes.filter(({ lane }) => !folded.has(lane.id));
    return layoutRows(open, viewport.span);
  }, [dataset, filter, grouping, lanes, viewport.span]);
  const lit = useLitChain().chain?.events;
  const [tabStop, setTabStop] = useState<string | undefined>(selected);
  const keys = years.flatMap(({ rows }) => rows.map(({ key }) => key));
  const stop = tabStop !== undefined && keys.includes(tabStop) ? tabStop : keys[0];
  useEffect(() => {
    void markTimelineReady().then(markTimelineLive);
  }, []);

  const timeline = useRef<HTMLElement>(null);
  const [rowBox, setRowBox] = useState<HTMLElement | null>(null);
  /** The row between the fingers, and where it stood: it stands there again with the new dates. */
  const held = useRef<{ readonly key: string; readonly topPx: number }>(undefined);
  /** A key has asked for other dates, and the row that it was pressed at may not be among them. */
  const mustFocus = useRef(false);
  const timeOf = (key: string | undefined) => {
    const found = years.flatMap(({ rows }) => rows).find((other) => other.key === key);
    return found?.kind === "cluster" ? found.span.from : found?.event.extent.from;
  };
  const timeAt = (clientX: number, clientY: number) => {
    const row = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>("[data-row]");
    const key = row?.dataset["row"];
    held.current = row == null || key === undefined ? undefined : { key, topPx: topOf(row) };
    return timeOf(key);
  };
  const forgetRow = () => {
    held.current = undefined;
  };
  const holdRow = useEffectEvent((_shown: TimeSpan) => {
    const { key = "", topPx = 0 } = held.current ?? {};
    held.current = undefined;
    const row = timeline.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`);
    if (row != null) window.scrollBy({ top: topOf(row) - topPx, behavior: "instant" });
    if (mustFocus.current) timeline.current?.querySelector<HTMLElement>("[data-row][tabindex='0']")?.focus();
    mustFocus.current = false;
  });
  useLayoutEffect(() => holdRow(viewport.span), [viewport.span]);

  const opened = useRef(selected);
  useEffect(() => {
    const closed = selected === undefined ? opened.current : undefined;
    opened.current = selected;
    // Back to the row of the event that was just closed, unless the reader is elsewhere, as in the search.
    if (closed === undefined || document.activeElement !== document.body) return;
    const row = timeline.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(closed)}"]`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: "center" });
  }, [selected]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const focused = document.activeElement?.getAttribute("data-row") ?? undefined;
    if (followChain(selected ?? focused, event)) event.preventDefault();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = MOVES[event.key];
    if (move !== undefined) {
      const links = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-row]")];
      const place = links.findIndex((link) => link === document.activeElement);
      links[moveInRow(place, links.length, move)]?.focus();
    } else if (!zoom(event.key, timeOf(focused))) return;
    event.preventDefault();
  };
  const zoom = (key: string, around: number | undefined): boolean => {
    const factor = ZOOMS[key];
    const isAll = spanLength(viewport.span) >= spanLength(viewport.extent);
    if (factor === undefined && key !== "0" && (key !== "Escape" || isAll)) return false;
    mustFocus.current = true;
    if (factor === undefined) viewport.showAll();
    else viewport.zoomBy(factor, around);
    return true;
  };

  // Hundreds of rows, which only these change.
  const yearSections = useMemo(
    () =>
      years.map(({ year, rows }) => (
        <section key={year} aria-label={String(year)} className={styles.year}>
          <h3 className={styles.number}>{year}</h3>
          <ol>
            {rows.map((row) => (
              <li key={row.key} style={{ "--lane": laneColour(row.rung) }}>
                <RowLink
                  row={row}
                  emphasis={lit === undefined ? "normal" : emphasisOfRow(row, lanes, lit)}
                  roles={lit?.get(row.key)?.roles ?? []}
                  // Without the app, each has to be reached by itself.
                  isTabStop={isHydrating || row.key === stop}
                  isSelected={row.key === selected}
                  lanes={lanes}
                />
              </li>
            ))}
          </ol>
        </section>
      )),
    [years, lit, lanes, stop, selected, isHydrating],
  );

  return (
    <>
      <FigureSummary id={summaryId} isVertical />
      <div className={styles.toolbar}>
        <TimelineToolbar viewport={viewport} />
      </div>
      <section
        ref={timeline}
        data-timeline
        aria-label={t`Timeline`}
        aria-describedby={summaryId}
        className={styles.timeline}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => setTabStop(target.dataset["row"])}
      >
        <PinchDates rows={rowBox} viewport={viewport} timeAt={timeAt} onCancel={forgetRow} />
        <div className={styles.heads} aria-hidden="true">
          {columnCount(lanes.length) === lanes.length &&
            lanes.map(({ lane, rung }) => (
              <span key={lane.id} data-lane={lane.id} style={{ "--lane": laneColour(rung) }}>
                <i>{lane.abbreviation ?? say(lane.shortNames ?? lane.names)?.text}</i>
              </span>
            ))}
        </div>
        <div ref={setRowBox} className={styles.rows} style={railStyle(lanes.length)}>
          {yearSections}
        </div>
      </section>
      <AfterTimeline />
    </>
  );
}

function topOf(row: HTMLElement): number {
  return row.getBoundingClientRect().top;
}
