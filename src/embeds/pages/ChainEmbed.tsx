import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { indexRelations, neighboursOf, type RelatedEvent } from "../../core/chains/neighbours";
import type { UnEvent } from "../../core/domain/event";
import { describeDate } from "../../core/text/dates";
import { eventTitle } from "../../core/text/eventText";
import { relationLabel } from "../../core/text/labels";
import { Spoken } from "../../ui/Spoken";
import { Symbols } from "./Documents";
import { EmbedShell } from "./EmbedShell";
import styles from "./EmbedShell.module.css";
import { EventKind } from "./EventEmbed";
import { useEmbed } from "./embedContext";

/** What an event builds on and what it led to: each link with its kind, its date and its symbol. */
export function ChainEmbed({ event }: { readonly event: UnEvent }) {
  const { i18n } = useLingui();
  const { dataset, inFrame } = useEmbed();
  const { buildsOn, ledTo } = neighboursOf(dataset, event, indexRelations(dataset));
  return (
    <EmbedShell
      subject={{ kind: "chain", id: event.id }}
      kind={<EventKind event={event} />}
      title={
        <a href={inFrame({ kind: "event", id: event.id })} data-part="inside">
          <Spoken text={eventTitle(event, dataset.language, i18n.locale)} />
        </a>
      }
    >
      <Links heading={<Trans>What it builds on</Trans>} links={buildsOn} />
      <Links heading={<Trans>What it led to</Trans>} links={ledTo} />
    </EmbedShell>
  );
}

type LinksProps = { readonly heading: ReactNode; readonly links: readonly RelatedEvent[] };

function Links({ heading, links }: LinksProps) {
  const { i18n } = useLingui();
  const { dataset, inFrame } = useEmbed();
  if (links.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{heading}</h2>
      <ol className={styles.steps}>
        {links.map(({ event, type, inverse, source }) => (
          <li key={event.id}>
            <span className={styles.when}>{describeDate(event.extent, i18n)}</span>{" "}
            <a href={inFrame({ kind: "chain", id: event.id })} data-part="inside">
              <Spoken text={eventTitle(event, dataset.language, i18n.locale)} />
            </a>{" "}
            <Symbols documents={event.documents} />
            <span className={styles.note}>
              {relationLabel(type, inverse, i18n)}
              {source !== undefined && (
                <>
                  {" · "}
                  <Trans>
                    Source: {source.publisher}, {source.url}
                  </Trans>
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
