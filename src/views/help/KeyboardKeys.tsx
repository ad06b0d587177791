import { useLingui } from "@lingui/react/macro";
import styles from "./KeyboardKeys.module.css";

/** Every key that the app listens to, and what it does. */
export function KeyboardKeys() {
  const { t } = useLingui();
  const keys: readonly { readonly names: readonly string[]; readonly does: string }[] = [
    { names: ["Tab"], does: t`Go to the timeline, and on to what comes after it` },
    { names: ["←", "→"], does: t`Go to the event before or after in the same lane` },
    { names: ["↑", "↓"], does: t`Go to the lane above or below` },
    { names: ["Home", "End"], does: t`Go to the first or last event of the lane` },
    { names: ["Enter"], does: t`Open the event` },
    { names: ["Esc"], does: t`Close the event, or this help` },
    { names: ["+", "−"], does: t`Look closer, or from further away` },
    { names: ["0"], does: t`Show all years` },
    { names: ["/"], does: t`Search` },
    { names: ["?"], does: t`Open this help` },
  ];

  return (
    <dl className={styles.keys}>
      {keys.map(({ names, does }) => (
        <div key={does} className={styles.row}>
          <dt className={styles.names}>
            {names.map((name) => (
              <kbd key={name} className={styles.key}>
                {name}
              </kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
