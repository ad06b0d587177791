import { Plural, useLingui } from "@lingui/react/macro";
import { describeDate, describeSpan } from "../../core/text/dates";
import { describeDecision } from "../../core/text/decisions";
import type { Mark } from "../../core/timeline/mark";
import { eventTitle } from "../../core/text/eventText";
import { useLoadedTimeline } from "../../state/datasetContext";
import { Spoken } from "../../ui/Spoken";
import styles from "./MarkTooltip.module.css";

const WIDTH_PX = 260;
const NAMED = 4;

/** What a mark is, beside the pointer or the keyboard focus. Screen readers have the same from the mark's own label. */
export function MarkTooltip({ mark, widthPx }: { readonly mark: Mark; readonly widthPx: number }) {
  const { i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const leftPx = Math.max(4, Math.min(mark.xPx - WIDTH_PX / 2, widthPx - WIDTH_PX - 4));
  return (
    <div
      aria-hidden="true"
      className={styles.tooltip}
      style={{ left: leftPx, top: mark.yPx + 16, width: WIDTH_PX }}
    >
      {mark.kind === "cluster" ? (
        <>
          <strong>
            <Plural value={mark.count} one="# event" other="# events" />
          </strong>
          <span className={styles.when}>{describeSpan(mark.span, i18n)}</span>
          {mark.events.slice(0, NAMED).map((event) => (
            <span key={event.id}>
              <Spoken text={eventTitle(event, dataset.language, i18n.locale)} />
            </span>
          ))}
          {mark.count > NAMED && <span>…</span>}
        </>
      ) : (
        <>
          <strong>
            <Spoken text={eventTitle(mark.event, dataset.language, i18n.locale)} />
          </strong>
          <span className={styles.when}>{describeDate(mark.event.extent, i18n)}</span>
          {mark.event.action !== undefined && <span>{describeDecision(mark.event.action, i18n)}</span>}
        </>
      )}
    </div>
  );
}
