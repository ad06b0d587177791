import { Trans, useLingui } from "@lingui/react/macro";
import { useId } from "react";
import { describeColumn } from "../../core/text/ballots";
import { describeDate } from "../../core/text/dates";
import { eventTitle } from "../../core/text/eventText";
import type { VoteColumn } from "../../core/ballots/voteColumns";
import type { VoteGroup } from "../../core/ballots/voteGroups";
import { paths } from "../../core/url/paths";
import { useLoadedTimeline } from "../../state/datasetContext";
import { AppLink } from "../../ui/AppLink";
import { Spoken } from "../../ui/Spoken";
import { hasDisagreement, useColumnNames } from "./useColumnNames";
import styles from "./VoteList.module.css";

/** The columns of the matrix in words, body by body: what was decided when, and how. */
export function VoteList({ groups }: { readonly groups: readonly VoteGroup[] }) {
  const { bodyName } = useColumnNames();
  const headingId = useId();
  return (
    <section className={styles.votes} aria-labelledby={headingId}>
      <h2 id={headingId}>
        <Trans>The same decisions in words</Trans>
      </h2>
      {groups.map(({ bodies, columns }) => (
        <section key={bodies[0]?.id} className={styles.group}>
          <h3>
            {bodies.map((body, place) => (
              <span key={body.id}>
                {place > 0 && " · "}
                <Spoken text={bodyName(body)} />
              </span>
            ))}
          </h3>
          <ol className={styles.list}>
            {columns.map((column) => (
              <VoteItem key={column.event.id} column={column} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

function VoteItem({ column }: { readonly column: VoteColumn }) {
  const { i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const { event } = column;
  const symbol = event.documents?.[0]?.symbol;
  return (
    <li className={styles.vote}>
      <span className={styles.date}>{describeDate(event.extent, i18n)}</span>
      <span>
        <AppLink path={paths.vote(event.id)}>
          <Spoken text={eventTitle(event, dataset.language, i18n.locale)} />
        </AppLink>
        {symbol !== undefined && (
          <>
            {" · "}
            <code>{symbol}</code>
          </>
        )}
        <br />
        {describeColumn(column, i18n)}
        {hasDisagreement(column) && (
          <>
            {" · "}
            <Trans>Sources disagree</Trans>
          </>
        )}
      </span>
    </li>
  );
}
