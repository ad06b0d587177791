import { useLingui } from "@lingui/react/macro";
import type { VoteColumn } from "../../core/ballots/voteColumns";
import { groupBy } from "../../core/ballots/groupBy";
import { POSITIONS } from "../../core/domain/positions";
import { stateName } from "../../core/domain/state";
import { describeColumn, describeNoPositions, positionLabel } from "../../core/text/ballots";
import { eventTitle } from "../../core/text/eventText";
import { Spoken } from "../../ui/Spoken";
import { Symbols } from "./Documents";
import { EmbedShell } from "./EmbedShell";
import styles from "./EmbedShell.module.css";
import { EventKind } from "./EventEmbed";
import { useEmbed } from "./embedContext";
import { Sources } from "./Sources";

/** How a body decided, and who took which position, as far as that is on record. */
export function VoteEmbed({ column }: { readonly column: VoteColumn }) {
  const { i18n } = useLingui();
  const { dataset, inFrame } = useEmbed();
  const { event } = column;
  return (
    <EmbedShell
      subject={{ kind: "vote", id: event.id }}
      kind={<EventKind event={event} />}
      title={
        <a href={inFrame({ kind: "event", id: event.id })} data-part="inside">
          <Spoken text={eventTitle(event, dataset.language, i18n.locale)} />
        </a>
      }
    >
      <p>
        <strong>{describeColumn(column, i18n)}</strong> <Symbols documents={event.documents} />
      </p>
      {event.action?.question !== undefined && (
        <p>
          <Spoken text={{ text: event.action.question, lang: dataset.language }} />
        </p>
      )}
      {column.kind === "positions" ? (
        <Positions positions={column.positions} />
      ) : (
        <p>{describeNoPositions(column, i18n)}</p>
      )}
      <Sources sources={event.sources ?? []} support={event.support ?? "not-stated"} />
    </EmbedShell>
  );
}

type PositionsProps = { readonly positions: Extract<VoteColumn, { kind: "positions" }>["positions"] };

function Positions({ positions }: PositionsProps) {
  const { i18n } = useLingui();
  const { positions: file } = useEmbed();
  const states = new Map(file.states.map((state) => [state.iso3, state]));
  const nameOf = (iso3: string) => stateName(states.get(iso3) ?? { iso3, names: {} }, i18n.locale).text;
  const byPosition = groupBy(positions, ([, position]) => position);
  return POSITIONS.map((position) => {
    const names = (byPosition.get(position) ?? []).map(([iso3]) => nameOf(iso3));
    if (names.length === 0) return null;
    const sorted = names.toSorted((a, b) => a.localeCompare(b, i18n.locale));
    return (
      <section key={position} className={styles.section}>
        <h2>
          {positionLabel(position, i18n)}: {names.length}
        </h2>
        <p>{sorted.join(", ")}</p>
      </section>
    );
  });
}
