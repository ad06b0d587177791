import { useLingui } from "@lingui/react/macro";
import type { RelatedEvent } from "../../core/chains/neighbours";
import { relationLabel } from "../../core/text/labels";
import { useLoadedTimeline } from "../../state/datasetContext";
import { EventLink } from "../../ui/EventLink";
import { Spoken } from "../../ui/Spoken";
import styles from "./RelationsCell.module.css";

/** Related events as links, each with how the event of the row stands to it. */
export function RelationsCell({ related }: { readonly related: readonly RelatedEvent[] }) {
  const { i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  if (related.length === 0) return null;
  return (
    <ul className={styles.list}>
      {related.map(({ event, type, inverse, note }) => (
        <li key={event.id}>
          <EventLink event={event} />{" "}
          <span className={styles.relation}>
            {relationLabel(type, inverse, i18n)}
            {note !== undefined && (
              <>
                {" · "}
                <Spoken text={{ text: note, lang: dataset.language }} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
