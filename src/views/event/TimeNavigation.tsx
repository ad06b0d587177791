import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { UnEvent } from "../../core/domain/event";
import { useMatchingEvents } from "../../state/useMatchingEvents";
import { EventLink } from "../../ui/EventLink";
import { neighboursInTime } from "./neighboursInTime";
import styles from "./TimeNavigation.module.css";

/** Links to the events before and after this one, among those that the filter leaves. */
export function TimeNavigation({ event }: { readonly event: UnEvent }) {
  const { t } = useLingui();
  const { previous, next } = neighboursInTime(useMatchingEvents(), event);
  if (previous === undefined && next === undefined) return null;
  return (
    <nav className={styles.navigation} aria-label={t`Before and after in time`}>
      {previous !== undefined && <Step direction={<Trans>Previous</Trans>} event={previous} />}
      {next !== undefined && <Step direction={<Trans>Next</Trans>} event={next} />}
    </nav>
  );
}

function Step({ direction, event }: { readonly direction: ReactNode; readonly event: UnEvent }) {
  return (
    <p className={styles.step}>
      <span className={styles.direction}>{direction}</span> <EventLink event={event} />
    </p>
  );
}
