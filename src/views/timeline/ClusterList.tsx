import { Plural, useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { formatEdtfDay } from "../../core/domain/edtf";
import { describeDate } from "../../core/text/dates";
import { eventTitle } from "../../core/text/eventText";
import type { ClusterMark } from "../../core/timeline/mark";
import { paths } from "../../core/url/paths";
import { useLoadedTimeline } from "../../state/datasetContext";
import { changeFilter } from "../../state/useUrlState";
import { AppLink } from "../../ui/AppLink";
import { Spoken } from "../../ui/Spoken";
import styles from "./ClusterList.module.css";

const WIDTH_PX = 300;

type Props = { readonly cluster: ClusterMark; readonly widthPx: number; readonly onClose: () => void };

/** The events of a cluster that no zoom can take apart, as links. */
export function ClusterList({ cluster, widthPx, onClose }: Props) {
  const { t, i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector("a")?.focus(), []);
  const leftPx = Math.max(4, Math.min(cluster.xPx - WIDTH_PX / 2, widthPx - WIDTH_PX - 4));
  return (
    <div
      ref={box}
      role="dialog"
      aria-label={t`Events in this place`}
      className={styles.list}
      style={{ left: leftPx, top: cluster.yPx + 14, width: WIDTH_PX }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
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
