import { Trans, useLingui } from "@lingui/react/macro";
import type { StateChange } from "../../core/ballots/positionChanges";
import { describePositionChange } from "../../core/text/ballots";
import { describeDate } from "../../core/text/dates";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useSay } from "../../state/useLanguage";
import { Spoken } from "../../ui/Spoken";
import { DecisionLink } from "./DecisionLink";
import { StateSection } from "./StateSection";
import styles from "./stateLists.module.css";

/** When a State went from one side to another, from one vote to a later one on the same matter. */
export function StateChanges({ changes }: { readonly changes: readonly StateChange[] }) {
  const { i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const say = useSay();
  return (
    <StateSection heading={<Trans>What changed</Trans>}>
      <p className={styles.note}>
        <Trans>
          From one vote to a later one on the same matter. In favour, against and abstaining are sides; to
          take no part is none, and so no change.
        </Trans>
      </p>
      {changes.length === 0 ? (
        <p>
          <Trans>No change of side is on record.</Trans>
        </p>
      ) : (
        <ol className={styles.list}>
          {changes.map((change) => (
            <li key={change.later.event.id}>
              <strong>{describePositionChange(change, i18n)}</strong>
              {" · "}
              <Spoken text={say(dataset.bodyById.get(change.later.event.body)?.names)} />
              <ul className={styles.ends}>
                {[change.earlier, change.later].map(({ event }) => (
                  <li key={event.id}>
                    {describeDate(event.extent, i18n)}: <DecisionLink event={event} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
    </StateSection>
  );
}
