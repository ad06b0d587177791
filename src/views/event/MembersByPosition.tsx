import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import type { EventId } from "../../core/domain/event";
import { usePositions } from "../../state/usePositions";
import { Button } from "../../ui/Button";
import styles from "./MembersByPosition.module.css";
import { PositionGroups } from "./PositionGroups";

type Props = {
  readonly eventId: EventId;
  /** Where the dataset says that its positions are. */
  readonly positions: string;
};

/** Which State took which position; the file that says so is loaded when a reader opens the list. */
export function MembersByPosition({ eventId, positions }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>
        <Trans>Members by position</Trans>
      </summary>
      {isOpen && <LoadedPositions eventId={eventId} positions={positions} />}
    </details>
  );
}

function LoadedPositions({ eventId, positions }: Props) {
  const { data: file, isError, isFetching, refetch } = usePositions(positions);
  if (file !== undefined) return <PositionGroups eventId={eventId} file={file} />;
  if (isError && !isFetching) {
    return (
      <div role="alert" className={styles.failure}>
        <p>
          <Trans>The positions could not be loaded. Everything else here is complete without them.</Trans>
        </p>
        <Button onClick={() => void refetch()}>
          <Trans>Try again</Trans>
        </Button>
      </div>
    );
  }
  return (
    <p role="status" className={styles.loading}>
      <Trans>Loading the positions…</Trans>
    </p>
  );
}
