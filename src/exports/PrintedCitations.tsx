import { Trans } from "@lingui/react/macro";
import { bibliographyOf } from "../core/dataset/bibliography";
import type { UnEvent } from "../core/domain/event";
import { describeEdtf } from "../core/text/dates";
import { formatFootnote } from "../core/text/footnote";
import { citationsOf } from "./citePage";
import type { ExportContext } from "./exportContext";
import styles from "./PrintSheet.module.css";
import type { SlidePage } from "./slide";

type Props = {
  readonly events: readonly UnEvent[];
  readonly page: SlidePage;
  readonly context: ExportContext;
};

/** Each event as a citation, by its own page. */
export function PrintedCitations({ events, page, context }: Props) {
  return (
    <section className={styles.list}>
      <h2>
        <Trans>Events</Trans>
      </h2>
      <ol className={styles.numbered}>
        {citationsOf(events, page, context).map((citation) => (
          <li key={citation.id}>{formatFootnote(citation, context.i18n)}</li>
        ))}
      </ol>
    </section>
  );
}

/** The sources of all of them, with their addresses. */
export function PrintedSources({ events, context: { timeline, i18n } }: Omit<Props, "page">) {
  return (
    <section className={styles.list}>
      <h2>
        <Trans>Sources of these events</Trans>
      </h2>
      <ul className={styles.sources}>
        {bibliographyOf(events).map(({ url, publisher, title, checked }) => (
          <li key={url} lang={timeline.dataset.language}>
            {publisher}: {title}. {url}
            {checked !== undefined && ` (${describeEdtf(checked, i18n)})`}
          </li>
        ))}
      </ul>
    </section>
  );
}
