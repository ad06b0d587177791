import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { StateRecord } from "../../core/ballots/stateRecord";
import { describeDate } from "../../core/text/dates";
import { useLoadedTimeline } from "../../state/datasetContext";
import { SourceList } from "../../ui/SourceList";
import { Spoken } from "../../ui/Spoken";
import { DecisionLink } from "./DecisionLink";
import { StateSection } from "./StateSection";
import styles from "./stateLists.module.css";

type Props = {
  readonly sponsorships: StateRecord["sponsorships"];
  /** Of how many of the drafts the sponsors are on record. */
  readonly known: number;
};

/** The drafts that a State put forward, each with what the list of its sponsors rests on. */
export function StateSponsorships({ sponsorships, known }: Props) {
  const { t, i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const count = sponsorships.length;
  return (
    <StateSection heading={<Trans>Drafts that it put forward</Trans>}>
      <p>
        {t`It is named among the sponsors of ${count} of ${plural(known, { one: "# draft", other: "# drafts" })} whose sponsors are on record.`}
      </p>
      {count > 0 && (
        <ul className={styles.list}>
          {sponsorships.map(({ event, sponsorship: { draft, note, sources } }) => (
            <li key={event.id}>
              {describeDate(event.extent, i18n)} · <code>{draft}</code> · <DecisionLink event={event} />
              <details>
                <summary className={styles.summary}>
                  <Trans>Sources of the list of sponsors</Trans>
                </summary>
                {note !== undefined && (
                  <p className={styles.note}>
                    <Spoken text={{ text: note, lang: dataset.language }} />
                  </p>
                )}
                <SourceList sources={sources} />
              </details>
            </li>
          ))}
        </ul>
      )}
    </StateSection>
  );
}
