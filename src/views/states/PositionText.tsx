import { useLingui } from "@lingui/react";
import type { Position } from "../../core/domain/positions";
import { positionLabel } from "../../core/text/ballots";
import { PositionMark } from "../../ui/PositionMark";
import styles from "./stateTables.module.css";

/** A position as its mark and its word. */
export function PositionText({ position }: { readonly position: Position }) {
  const { i18n } = useLingui();
  return (
    <span className={styles.position}>
      <PositionMark position={position} /> {positionLabel(position, i18n)}
    </span>
  );
}
