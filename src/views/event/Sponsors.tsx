import { Plural, Trans } from "@lingui/react/macro";
import { useState } from "react";
import type { EventId } from "../../core/domain/event";
import type { PositionsFile } from "../../core/dataset/positionsSchema";
import { useLoadedTimeline } from "../../state/datasetContext";
import { SourceList } from "../../ui/SourceList";
import { Spoken } from "../../ui/Spoken";
import { LoadedPositions } from "../../ui/LoadedPositions";
import styles from "./Sponsors.module.css";
import { StateList } from "./StateList";

type Props = { readonly eventId: EventId; readonly positions: string };

/** Which States put the draft forward; the file that says so is loaded when a reader opens the list. */
export function Sponsors({ eventId, positions }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>
        <Trans>Sponsors of the draft</Trans>
      </summary>
      {isOpen && (
        <LoadedPositions positions={positions}>
          {(file) => <SponsorsOnRecord eventId={eventId} file={file} />}
        </LoadedPositions>
      )}
    </details>
  );
}

function SponsorsOnRecord({ eventId, file }: { readonly eventId: EventId; readonly file: PositionsFile }) {
  const { dataset } = useLoadedTimeline();
  const { sponsors = {}, states } = file;
  // Own keys only: an event may be called "constructor".
  const sponsorship = Object.hasOwn(sponsors, eventId) ? sponsors[eventId] : undefined;
  if (sponsorship === undefined) {
    return (
      <p className={styles.sponsors}>
        <Trans>This record does not hold the sponsors of this draft.</Trans>
      </p>
    );
  }
  return (
    <div className={styles.sponsors}>
      <p>
        <code>{sponsorship.draft}</code>
        {" · "}
        <Plural value={sponsorship.states.length} one="# State" other="# States" />
      </p>
      <StateList codes={sponsorship.states} states={states} />
      {sponsorship.note !== undefined && (
        <p className={styles.note}>
          <Spoken text={{ text: sponsorship.note, lang: dataset.language }} />
        </p>
      )}
      <SourceList sources={sponsorship.sources} />
    </div>
  );
}
