import { Trans, useLingui } from "@lingui/react/macro";
import { fullExtent } from "../../core/filter/filterSpan";
import { localize } from "../../core/domain/localize";
import type { UnEvent } from "../../core/domain/event";
import { describeDate } from "../../core/text/dates";
import { eventTitle } from "../../core/text/eventText";
import { Spoken } from "../../ui/Spoken";
import { DateFades } from "../../views/timeline/DateFades";
import { Legend } from "../../views/timeline/Legend";
import { DateSteps } from "./DateSteps";
import { Symbols } from "./Documents";
import { EmbedShell } from "./EmbedShell";
import shell from "./EmbedShell.module.css";
import { useEmbed } from "./embedContext";
import { FilterWords } from "./FilterWords";
import styles from "./TimelineEmbed.module.css";

type Props = {
  /** The drawing of all events, as SVG; the script draws another for the true width, and for what the address asks. */
  readonly figure: string;
  /** UTC milliseconds. */
  readonly now: number;
};

/**
 * The timeline: a drawing where there is room for one, and always the list of its events, which is what screen readers
 * and keyboards use, what narrow frames show, and what stays where scripts are off.
 */
export function TimelineEmbed({ figure, now }: Props) {
  const { i18n, t } = useLingui();
  const { dataset } = useEmbed();
  const { from, until } = fullExtent(dataset, now);
  const [first, last] = [from, until - 1].map((time) => String(new Date(time).getUTCFullYear()));
  const total = dataset.events.length;
  return (
    <EmbedShell
      subject={{ kind: "timeline" }}
      kind={
        <Trans>
          Timeline, <span data-part="first-year">{first}</span>–<span data-part="last-year">{last}</span>
        </Trans>
      }
      title={<Spoken text={localize(dataset.title, i18n.locale)} />}
    >
      <p role="status" data-part="shown">
        <Trans>
          <b data-part="count">{total}</b> of {total} events
        </Trans>
      </p>
      <FilterWords />
      <noscript>
        <p className={shell.note}>
          <Trans>Without JavaScript all events are shown: filters need it.</Trans>
        </p>
      </noscript>
      <DateSteps />
      <svg className={styles.fades} aria-hidden="true">
        <DateFades />
      </svg>
      <div
        data-part="figure"
        data-today={t`today`}
        data-static=""
        className={styles.figure}
        aria-hidden="true"
        // oxlint-disable-next-line react/no-danger -- drawn by our own painter, from the record
        dangerouslySetInnerHTML={{ __html: figure }}
      />
      <div className={styles.legend} aria-hidden="true">
        <Legend />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard */}
      <section className={styles.list} aria-label={t`Events`} tabIndex={0}>
        <ol>
          {dataset.events.map((event) => (
            <EventItem key={event.id} event={event} />
          ))}
        </ol>
      </section>
    </EmbedShell>
  );
}

function EventItem({ event }: { readonly event: UnEvent }) {
  const { i18n } = useLingui();
  const { dataset, inFrame } = useEmbed();
  const body = dataset.bodyById.get(event.body);
  return (
    <li data-event={event.id} className={styles.event}>
      <span className={shell.when}>{describeDate(event.extent, i18n)}</span>{" "}
      <a href={inFrame({ kind: "event", id: event.id })} data-part="inside">
        <Spoken text={eventTitle(event, dataset.language, i18n.locale)} />
      </a>{" "}
      <span className={styles.body}>
        <Spoken text={localize({ ...body?.names, ...body?.shortNames }, i18n.locale)} />
      </span>{" "}
      <Symbols documents={event.documents} />
    </li>
  );
}
