import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { StepRow } from "../../core/formats/recommendationStepsTable";
import { describeEdtf } from "../../core/text/dates";
import { stepLabel } from "../../core/text/recommendations";
import { paths } from "../../core/url/paths";
import { useLoadedTimeline } from "../../state/datasetContext";
import { AppLink } from "../../ui/AppLink";
import { EventLink } from "../../ui/EventLink";
import { NewTabLink } from "../../ui/NewTabLink";
import { Spoken } from "../../ui/Spoken";
import styles from "./StepTable.module.css";

type Props = { readonly rows: readonly StepRow[] };

/** The text twin of the lanes: every mark is a row, in the same order. Made when it is opened. */
export function StepTable({ rows }: Props) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <Trans>
          The same as a table: <Plural value={rows.length} one="# step" other="# steps" />
        </Trans>
      </summary>
      {isOpen && (
        // A region that scrolls must be within reach of the keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={styles.region} role="region" aria-label={t`Table of steps`} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t`Recommendation`}</th>
                <th scope="col">{t`Step`}</th>
                <th scope="col">{t`Date`}</th>
                <th scope="col">{t`By whom, or what happened`}</th>
                <th scope="col">{t`Event`}</th>
                <th scope="col">{t`Symbol`}</th>
                <th scope="col">{t`Sources`}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={`${row.recommendation.id} ${row.step.id}`} {...row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}

function Row({ recommendation, step }: StepRow) {
  const { i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const { kind, date, by, text, event, symbol, sources } = step;
  const what = by ?? text;
  return (
    <tr>
      <th scope="row">
        <AppLink path={paths.recommendation(recommendation.id)}>
          <Spoken text={{ text: recommendation.title, lang: dataset.language }} />
        </AppLink>
      </th>
      <td>{stepLabel(kind, i18n)}</td>
      <td>{describeEdtf(date, i18n)}</td>
      <td>{what !== undefined && <Spoken text={{ text: what, lang: dataset.language }} />}</td>
      <td>{event !== undefined && <EventLink event={event} />}</td>
      <td>{symbol}</td>
      <td>
        {sources.map(({ url, publisher }, place) => (
          <span key={url}>
            {place > 0 && ", "}
            <NewTabLink href={url}>{publisher}</NewTabLink>
          </span>
        ))}
      </td>
    </tr>
  );
}
