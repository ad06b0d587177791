import { useLingui } from "@lingui/react/macro";
import { useFilter } from "../../state/useMatchingEvents";
import { changeFilter, useUpdateUrl } from "../../state/useUrlState";
import { DateField } from "./DateField";
import styles from "./DateFields.module.css";

type Props = {
  /** Low rows with the labels beside the fields, for the overview. */
  readonly isCompact?: boolean;
};

/** The span of dates by typing its two ends; either may stay open. */
export function DateFields({ isCompact = false }: Props) {
  const { t } = useLingui();
  const { from, to } = useFilter();
  const updateUrl = useUpdateUrl();
  return (
    <div
      role="group"
      aria-label={t`Dates`}
      className={isCompact ? `${styles.fields} ${styles.compact}` : styles.fields}
    >
      <DateField
        label={t`From`}
        end="from"
        value={from}
        otherEnd={to}
        onCommit={(date) => updateUrl(changeFilter({ from: date }))}
      />
      <DateField
        label={t`Until`}
        end="to"
        value={to}
        otherEnd={from}
        onCommit={(date) => updateUrl(changeFilter({ to: date }))}
      />
    </div>
  );
}
