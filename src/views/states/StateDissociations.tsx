import { Trans, useLingui } from "@lingui/react/macro";
import type { StateRecord } from "../../core/ballots/stateRecord";
import { dissociationLabel } from "../../core/text/ballots";
import { describeDate } from "../../core/text/dates";
import { supportLabel } from "../../core/text/labels";
import { useLoadedTimeline } from "../../state/datasetContext";
import { SourceList } from "../../ui/SourceList";
import { Spoken } from "../../ui/Spoken";
import { DecisionLink } from "./DecisionLink";
import { StateSection } from "./StateSection";
import styles from "./stateLists.module.css";

type Props = { readonly dissociations: StateRecord["dissociations"] };

/** Texts adopted without a vote of whose agreement sources say that a State was no part. */
export function StateDissociations({ dissociations }: Props) {
  const { i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  return (
    <StateSection heading={<Trans>Texts without a vote from which it stood apart</Trans>}>
      {dissociations.length === 0 && (
        <p>
          <Trans>No source that was read names it.</Trans>
        </p>
      )}
      <p className={styles.note}>
        <Trans>No list of States that dissociated themselves claims to be complete.</Trans>
      </p>
      {dissociations.length > 0 && (
        <ul className={styles.list}>
          {dissociations.map(({ event, dissociation, list }) => (
            <li key={event.id}>
              {describeDate(event.extent, i18n)} · <DecisionLink event={event} />
              <p>
                <strong>{dissociationLabel(dissociation.did, i18n)}</strong>
                {" · "}
                {supportLabel(list.support, i18n)}
              </p>
              {list.note !== undefined && (
                <p className={styles.note}>
                  <Spoken text={{ text: list.note, lang: dataset.language }} />
                </p>
              )}
              <SourceList sources={list.sources.filter(({ url }) => dissociation.sources.includes(url))} />
            </li>
          ))}
        </ul>
      )}
    </StateSection>
  );
}
