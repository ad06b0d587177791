import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import type { EventId } from "../../core/domain/event";
import { LoadedPositions } from "../../ui/LoadedPositions";
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
      {isOpen && (
        <LoadedPositions positions={positions}>
          {(file) => <PositionGroups eventId={eventId} file={file} />}
        </LoadedPositions>
      )}
    </details>
  );
}
