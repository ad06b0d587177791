import { Trans, useLingui } from "@lingui/react/macro";
import { indexRelations, neighboursOf } from "../../core/chains/neighbours";
import { recommendationsOf } from "../../core/chains/recommendationsOf";
import type { UnEvent } from "../../core/domain/event";
import { localize } from "../../core/domain/localize";
import { describeDate } from "../../core/text/dates";
import { describeDecision } from "../../core/text/decisions";
import { eventText, eventTitle } from "../../core/text/eventText";
import { Spoken } from "../../ui/Spoken";
import { Symbols } from "./Documents";
import { EmbedShell } from "./EmbedShell";
import styles from "./EmbedShell.module.css";
import { useEmbed } from "./embedContext";
import { Sources } from "./Sources";

/** One event: what happened, how it was decided, and where that can be read. */
export function EventEmbed({ event }: { readonly event: UnEvent }) {
  const { i18n } = useLingui();
  const { dataset } = useEmbed();
  const lang = i18n.locale;
  const { action, documents, disagreements = [], sources = [], support = "not-stated" } = event;
  return (
    <EmbedShell
      subject={{ kind: "event", id: event.id }}
      kind={<EventKind event={event} />}
      title={<Spoken text={eventTitle(event, dataset.language, lang)} />}
    >
      {event.summary !== undefined && (
        <p>
          <Spoken text={eventText(event, "summary", dataset.language, lang)} />
        </p>
      )}
      {action !== undefined && (
        <p>
          <strong>{describeDecision(action, i18n)}</strong>
        </p>
      )}
      {documents !== undefined && (
        <p>
          <Trans>
            UN documents: <Symbols documents={documents} />
          </Trans>
        </p>
      )}
      {disagreements.map(({ text }) => (
        <p key={text} className={styles.disagreement}>
          <Trans>
            Sources disagree: <Spoken text={{ text, lang: dataset.language }} />
          </Trans>
        </p>
      ))}
      <Further event={event} />
      <Sources sources={sources} support={support} />
    </EmbedShell>
  );
}

/** "Human Rights Council · resolution · 28 March 2014". */
export function EventKind({ event }: { readonly event: UnEvent }) {
  const { i18n } = useLingui();
  const { dataset } = useEmbed();
  return (
    <>
      <Spoken text={localize(dataset.bodyById.get(event.body)?.names, i18n.locale)} />
      {" · "}
      <Spoken text={localize(dataset.typeById.get(event.type)?.names, i18n.locale)} />
      {" · "}
      {describeDate(event.extent, i18n)}
    </>
  );
}

/** What else the frame can show of it. */
function Further({ event }: { readonly event: UnEvent }) {
  const { dataset, recommendations, inFrame } = useEmbed();
  const { id, action } = event;
  const { buildsOn, ledTo } = neighboursOf(dataset, event, indexRelations(dataset));
  const asked = recommendationsOf(recommendations, id);
  return (
    <ul className={styles.further}>
      {action !== undefined && (
        <li>
          <a href={inFrame({ kind: "vote", id })} data-part="inside">
            <Trans>How it was decided</Trans>
          </a>
        </li>
      )}
      {buildsOn.length + ledTo.length > 0 && (
        <li>
          <a href={inFrame({ kind: "chain", id })} data-part="inside">
            <Trans>What it builds on and what it led to</Trans>
          </a>
        </li>
      )}
      {asked.map(({ recommendation }) => (
        <li key={recommendation.id}>
          <a href={inFrame({ kind: "recommendation", id: recommendation.id })} data-part="inside">
            <Trans>
              Recommendation: <Spoken text={{ text: recommendation.title, lang: dataset.language }} />
            </Trans>
          </a>
        </li>
      ))}
    </ul>
  );
}
