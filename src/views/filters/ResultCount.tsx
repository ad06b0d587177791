import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useMatchCount } from "../../state/useMatchingEvents";
import { useSettledChange } from "../../ui/useSettledChange";
import styles from "./ResultCount.module.css";

/** How many events the filter lets through; a change is also said to screen readers, once it has settled. */
export function ResultCount() {
  const { t, i18n } = useLingui();
  const { shown: count, total } = useMatchCount();
  const shown = i18n.number(count);
  const text = t`${shown} of ${plural(total, { one: "# event", other: "# events" })} shown`;
  return (
    <>
      <p data-part="result-count" className={styles.count}>
        {text}
      </p>
      <p role="status" className="visually-hidden">
        {useSettledChange(text)}
      </p>
    </>
  );
}
