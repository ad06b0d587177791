import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { CSSProperties } from "react";
import type { UnEvent } from "../../core/domain/event";
import { describeDate, describeSpan } from "../../core/text/dates";
import { describeDecision } from "../../core/text/decisions";
import type { ClusterMark, Mark } from "../../core/timeline/mark";
import { eventTitle } from "../../core/text/eventText";
import { useLoadedTimeline } from "../../state/datasetContext";
import { Spoken } from "../../ui/Spoken";
import styles from "./MarkTooltip.module.css";

const WIDTH_PX = 280;
/** As much as a card may need under its mark; with less it stands above it. */
const ROOM_PX = 170;
/** From the middle of the mark: close enough that the pointer can go over. */
const AWAY_PX = 10;
const NAMED = 5;

type Props = {
  readonly mark: Mark;
  /** Of the plot. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly onHold: () => void;
  readonly onRelease: () => void;
};

/** What a mark is, beside the pointer or the keyboard focus. Screen readers have the same from the mark's own label. */
export function MarkTooltip({ mark, widthPx, heightPx, onHold, onRelease }: Props) {
  return (
    <div
      aria-hidden="true"
      data-card
      className={styles.tooltip}
      style={placeCard(mark, widthPx, heightPx)}
      onPointerEnter={onHold}
      onPointerLeave={onRelease}
    >
      {mark.kind === "cluster" ? <ClusterCard cluster={mark} /> : <EventCard event={mark.event} />}
    </div>
  );
}

function placeCard({ xPx, yPx }: Mark, widthPx: number, heightPx: number): CSSProperties {
  const left = Math.max(4, Math.min(xPx - WIDTH_PX / 2, widthPx - WIDTH_PX - 4));
  const isAbove = yPx + ROOM_PX > heightPx && yPx > heightPx / 2;
  const edge = isAbove ? { bottom: heightPx - yPx + AWAY_PX } : { top: yPx + AWAY_PX };
  return { left, ...edge, inlineSize: Math.min(WIDTH_PX, widthPx - 8) };
}

function EventCard({ event }: { readonly event: UnEvent }) {
  const { i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  return (
    <>
      <strong>
        <Spoken text={eventTitle(event, dataset.language, i18n.locale)} />
      </strong>
      <span className={styles.when}>{describeDate(event.extent, i18n)}</span>
      {event.action !== undefined && <span>{describeDecision(event.action, i18n)}</span>}
    </>
  );
}

function ClusterCard({ cluster: { count, span, events } }: { readonly cluster: ClusterMark }) {
  const { i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const named = events.slice(0, NAMED);
  const more = count - named.length;
  return (
    <>
      <strong>
        <Plural value={count} one="# event" other="# events" />
      </strong>
      <span className={styles.when}>{describeSpan(span, i18n)}</span>
      {named.map((event) => (
        <span key={event.id} className={styles.inside}>
          <span className={styles.when}>{describeDate(event.extent, i18n)}</span>{" "}
          <Spoken text={eventTitle(event, dataset.language, i18n.locale)} />
        </span>
      ))}
      {named.length > 0 && more > 0 && (
        <span>
          <Plural value={more} one="and # more" other="and # more" />
        </span>
      )}
      {named.length === 0 && (
        <span>
          <Trans>Too many to name here: open it to look closer.</Trans>
        </span>
      )}
    </>
  );
}
