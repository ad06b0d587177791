import { useLingui } from "@lingui/react/macro";
import { useId, useState } from "react";
import styles from "./DateFields.module.css";
import { type DateReading, readDateInput } from "./readDateInput";

type Props = {
  readonly label: string;
  readonly end: "from" | "to";
  readonly value: string | undefined;
  readonly otherEnd: string | undefined;
  readonly onCommit: (date: string | undefined) => void;
};

/** One end of the dates. What cannot be used stays in the field, with the reason, until it is corrected. */
export function DateField({ label, end, value, otherEnd, onCommit }: Props) {
  const { t } = useLingui();
  const id = useId();
  /** Text being typed; `undefined`: the field shows the address. */
  const [draft, setDraft] = useState<string>();
  const [reading, setReading] = useState<DateReading>();

  function commit(): void {
    if (draft === undefined) return;
    const result = readDateInput(draft, end, otherEnd);
    setReading(result);
    if (!result.ok) return;
    setDraft(undefined);
    onCommit(result.date);
  }

  const problem = reading === undefined || reading.ok ? undefined : explain(reading.reason);
  function explain(reason: "not-a-date" | "wrong-order"): string {
    if (reason === "not-a-date")
      return t`Not understood. Write a year, month or day, such as 2014, 2014-03 or 2014-03-28.`;
    return end === "from"
      ? t`This is later than the end of the dates, ${otherEnd ?? ""}.`
      : t`This is earlier than the start of the dates, ${otherEnd ?? ""}.`;
  }

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={styles.input}
        value={draft ?? value ?? ""}
        placeholder={t`any`}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
        }}
      />
      <p id={`${id}-problem`} role="status" className={styles.problem}>
        {problem}
      </p>
    </div>
  );
}
