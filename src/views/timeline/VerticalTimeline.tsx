import { lanesOf } from "../../core/dataset/dataset";
import { Plural, useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { tallyOf } from "../../core/domain/action";
import type { EventId } from "../../core/domain/event";
import { describeDate } from "../../core/text/dates";
import { tallyText } from "../../core/text/decisions";
import { describeTimeline } from "../../core/text/describeTimeline";
import { eventTitle } from "../../core/text/eventText";
import { layoutRows, type TimelineRow } from "../../core/timeline/layoutRows";
import { paths } from "../../core/url/paths";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useSay } from "../../state/useLanguage";
import { useMatchingEvents } from "../../state/useMatchingEvents";
import { useLanes } from "../../state/useTimelineFigure";
import { useViewport } from "../../state/useViewport";
import { changeFilter } from "../../state/useUrlState";
import { AppLink } from "../../ui/AppLink";
import { laneColour } from "../../ui/laneColour";
import { Spoken } from "../../ui/Spoken";
import { Rails } from "./Rails";
import { markTimelineReady } from "./timelineReady";
import styles from "./VerticalTimeline.module.css";

const KEYS: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowDown: (place, last) => Math.min(place + 1, last),
  ArrowUp: (place) => Math.max(place - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** The timeline of a narrow screen: one row an event, time runs down. One tab stop; the arrow keys go from row to row. */
export function VerticalTimeline({ selected }: { readonly selected: EventId | undefined }) {
  const { t, i18n } = useLingui();
  const say = useSay();
  const { dataset, now } = useLoadedTimeline();
  const lanes = useLanes();
  const events = useMatchingEvents();
  const viewport = useViewport();
  const years = useMemo(() => layoutRows(lanes, viewport.span), [lanes, viewport.span]);
  const rungs = lanesOf(dataset);
  const [tabStop, setTabStop] = useState<string | undefined>(selected);
  const keys = years.flatMap(({ rows }) => rows.map(({ key }) => key));
  const stop = tabStop !== undefined && keys.includes(tabStop) ? tabStop : keys[0];
  useEffect(() => markTimelineReady(), []);

  const timeline = useRef<HTMLElement>(null);
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
    const move = KEYS[event.key];
    if (move === undefined) return;
    const links = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-row]")];
    const place = links.findIndex((link) => link === document.activeElement);
    const next = links[move(place, links.length - 1)];
    next?.focus();
    event.preventDefault();
  };

  return (
    <section
      ref={timeline}
      data-timeline
      aria-label={t`Timeline`}
      className={styles.timeline}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => setTabStop(target.dataset["row"])}
    >
      <p className="visually-hidden">{describeTimeline(events, dataset, now, i18n)}</p>
      <div className={styles.heads} aria-hidden="true">
        {rungs.map((body, rung) => (
          <span key={body.id} data-lane={body.id} style={{ "--lane": laneColour(rung) }}>
            <i>{body.abbreviation ?? say(body.shortNames ?? body.names)?.text}</i>
          </span>
        ))}
      </div>
      {years.map(({ year, rows }) => (
        <section key={year} aria-label={String(year)} className={styles.year}>
          <h2 className={styles.number}>{year}</h2>
          <ol>
            {rows.map((row) => (
              <li key={row.key} style={{ "--lane": laneColour(row.rung) }}>
                <RowLink
                  row={row}
                  isTabStop={row.key === stop}
                  isSelected={row.key === selected}
                  laneCount={rungs.length}
                />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

type RowProps = {
  readonly row: TimelineRow;
  readonly isTabStop: boolean;
  readonly isSelected: boolean;
  readonly laneCount: number;
};

function RowLink({ row, isTabStop, isSelected, laneCount }: RowProps) {
  const { i18n } = useLingui();
  const say = useSay();
  const { dataset } = useLoadedTimeline();
  const common = { className: styles.row, "data-row": row.key, tabIndex: isTabStop ? 0 : -1 };
  const lane = lanesOf(dataset)[row.rung];
  if (row.kind === "cluster") {
    const year = String(new Date(row.span.from).getUTCFullYear());
    const dates = { from: year, to: year };
    // A year with too many events for rows is read in the table, one body at a time.
    const way = row.canOpen
      ? { path: paths.timeline(), change: changeFilter(dates) }
      : {
          path: paths.table(),
          change: changeFilter({ ...dates, bodies: lane === undefined ? [] : [lane.id] }),
        };
    return (
      <AppLink {...common} {...way} data-cluster={row.count}>
        <Rails row={row} laneCount={laneCount} />
        <span className={styles.words}>
          <span className={styles.title}>
            <Plural value={row.count} one="# event" other="# events" />
          </span>
          <span className={styles.when}>
            <Spoken text={say(lane?.names)} />
          </span>
        </span>
      </AppLink>
    );
  }
  const { event } = row;
  const tally = tallyOf(event.action);
  return (
    <AppLink
      {...common}
      data-event={event.id}
      path={paths.event(event.id)}
      aria-current={isSelected ? "true" : undefined}
    >
      <Rails row={row} laneCount={laneCount} />
      <span className={styles.words}>
        <span
          className={event.highlight === undefined ? styles.title : `${styles.title} ${styles.highlight}`}
        >
          <Spoken text={eventTitle(event, dataset.language, i18n.locale)} />
        </span>
        <span className={styles.when}>
          {describeDate(event.extent, i18n)} · {tally !== undefined && `${tallyText(tally)} · `}
          <Spoken text={say(lane?.shortNames ?? lane?.names)} />
        </span>
      </span>
    </AppLink>
  );
}
