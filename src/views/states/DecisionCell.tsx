import { Trans, useLingui } from "@lingui/react/macro";
import type { UnEvent } from "../../core/domain/event";
import { describeDate } from "../../core/text/dates";
import { describeDecision } from "../../core/text/decisions";
import { DecisionLink } from "./DecisionLink";
import styles from "./stateTables.module.css";

/** What was decided and how: its title, its symbol, and whether sources disagree on it; its date where that has no column. */
export function DecisionCell({ event }: { readonly event: UnEvent }) {
  const { i18n } = useLingui();
  const symbol = event.documents?.[0]?.symbol;
  return (
    <>
      <span className={styles.dateLine}>{describeDate(event.extent, i18n)}</span>
      <DecisionLink event={event} />
      <span className={styles.detail}>
        {symbol !== undefined && (
          <>
            <code>{symbol}</code>
            {" · "}
          </>
        )}
        {event.action !== undefined && describeDecision(event.action, i18n)}
        {(event.disagreements ?? []).length > 0 && (
          <>
            {" · "}
            <strong>
              <Trans>Sources disagree</Trans>
            </strong>
          </>
        )}
      </span>
    </>
  );
}
