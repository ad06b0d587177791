import { Plural, useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { formatEdtfDay } from "../../core/domain/edtf";
import { describeDate } from "../../core/text/dates";
import { eventTitle } from "../../core/text/eventText";
import type { ClusterMark } from "../../core/timeline/mark";
import { moveInRow } from "../../core/timeline/moveFocus";
import { paths } from "../../core/url/paths";
import { useLoadedTimeline } from "../../state/datasetContext";
import { changeFilter } from "../../state/useUrlState";
import { AppLink } from "../../ui/AppLink";
import { Spoken } from "../../ui/Spoken";
import styles from "./ClusterList.module.css";

const WIDTH_PX = 300;
const MOVES: Readonly<Record<string, Parameters<typeof moveInRow>[2]>> = {
  ArrowDown: "next",
  ArrowUp: "previous",
  PageDown: "page-forward",
  PageUp: "page-back",
  Home: "first",
  End: "last",
};

type Props = {
  readonly cluster: ClusterMark;
  readonly widthPx: number;
  readonly onClose: () => void;
  /** The same by Esc: the focus has to go back to where it came from. */
  readonly onEscape: () => void;
};

/** The events of a cluster that no zoom can take apart, as links that the arrow keys lead through. */
export function ClusterList({ cluster, widthPx, onClose, onEscape }: Props) {
  const { t, i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector("a")?.focus(), []);
  const leftPx = Math.max(4, Math.min(cluster.xPx - WIDTH_PX / 2, widthPx - WIDTH_PX - 4));
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const move = MOVES[event.key];
    if (event.key === "Escape") onEscape();
    if (move === undefined) return;
    const links = [...event.currentTarget.querySelectorAll("a")];
    const place = links.findIndex((link) => link === document.activeElement);
    links[moveInRow(place, links.length, move)]?.focus();
    event.preventDefault();
  };
  return (
    <div
      ref={box}
      role="dialog"
      aria-label={t`Events in this place`}
      className={styles.list}
      style={{ left: leftPx, top: cluster.yPx + 14, width: WIDTH_PX }}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      <ul>
        {cluster.events.map((event) => (
          <li key={event.id}>
            <AppLink path={paths.event(event.id)} onClick={onClose}>
              <Spoken text={eventTitle(event, dataset.language, i18n.locale)} />
            </AppLink>{" "}
            <span className={styles.when}>{describeDate(event.extent, i18n)}</span>
          </li>
        ))}
      </ul>
      {cluster.events.length === 0 && (
        <AppLink path={paths.table()} change={changeFilter(toFilter(cluster))}>
          <Plural value={cluster.count} one="See # event in the table" other="See # events in the table" />
        </AppLink>
      )}
    </div>
  );
}

/** The lane and the days of a cluster. */
function toFilter({ lane, span }: ClusterMark) {
  return { bodies: [lane], from: formatEdtfDay(span.from), to: formatEdtfDay(span.until - 1) };
}
