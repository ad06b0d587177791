import { useId, useState } from "react";
import styles from "./SettledField.module.css";

type Props = {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  /** Hears the text once it is written: with Enter, or when the reader goes on. */
  readonly onSettle: (value: string) => void;
};

/** A line of text that becomes part of the address when it is finished, and not letter by letter. */
export function SettledField({ label, value, maxLength, onSettle }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [settled, setSettled] = useState(value);
  // Undone, or another slide in this place.
  if (settled !== value) {
    setSettled(value);
    setTyped(value);
  }
  const settle = () => typed !== value && onSettle(typed);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        className={styles.text}
        value={typed}
        maxLength={maxLength}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={settle}
        onKeyDown={({ key, nativeEvent }) => key === "Enter" && !nativeEvent.isComposing && settle()}
      />
    </div>
  );
}
