import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import { useMatchCount } from "../../state/useMatchingEvents";
import styles from "./ResultCount.module.css";

/** A drag or a word being typed changes the count many times; only the last one is worth saying. */
const QUIET_MS = 500;

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

/** The text once it has changed and then stayed the same for a while; "" before its first change. */
function useSettledChange(text: string): string {
  const [settled, setSettled] = useState("");
  const lastSaid = useRef(text);
  useEffect(() => {
    if (text === lastSaid.current) return;
    const timer = setTimeout(() => {
      lastSaid.current = text;
      setSettled(text);
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
