import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { shortcuts } from "../../ui/useShortcut";
import styles from "./KeyboardKeys.module.css";

/** Every key that the app listens to, and what it does. */
export function KeyboardKeys() {
  const { t } = useLingui();
  const keys: readonly { readonly names: readonly string[]; readonly does: string }[] = [
    { names: ["Tab"], does: t`Go to the timeline, and on to what comes after it` },
    { names: ["←", "→"], does: t`Go to the event before or after in the same lane` },
    { names: ["↑", "↓"], does: t`Go to the lane above or below; from the last one round to the first` },
    { names: ["1", "…", "9"], does: t`Go to the lane with this number, from the top` },
    { names: ["Home", "End"], does: t`Go to the first or last event of the lane` },
    { names: ["Page Up", "Page Down"], does: t`Go ten events on, or back` },
    { names: ["Enter"], does: t`Open the event; look closer at a number, or list its events` },
    { names: ["L"], does: t`Follow the chain: open the first event that this one led to` },
    { names: ["Shift", "L"], does: t`Follow the chain back: open the last event that this one builds on` },
    { names: ["Esc"], does: t`Go up a level: close the list, the event or its card, then show all years` },
    { names: ["+", "−"], does: t`Look closer, or from further away` },
    { names: ["0"], does: t`Show all years` },
    {
      names: ["←", "→", "Page Up", "Page Down"],
      does: t`On an end of the overview: move it by a month, or by a year`,
    },
    {
      names: ["←", "→", "Page Up", "Page Down"],
      does: t`In a story, and while presenting: go to the step before or after`,
    },
    { names: ["Space", "Home", "End"], does: t`While presenting: go on, to the first, or to the last step` },
    { names: ["Esc"], does: t`While presenting: end it` },
    { names: ["/"], does: t`Search` },
    { names: ["?"], does: t`Open this help` },
  ];

  return (
    <>
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
      <ShortcutSwitch />
    </>
  );
}

/** The keys of the timeline act only while it has the focus; these two act on the whole page, and so can be turned off. */
function ShortcutSwitch() {
  const { t } = useLingui();
  const [areOn, setAreOn] = useState(shortcuts.areOn);
  return (
    <label className={styles.switch}>
      <input
        type="checkbox"
        checked={areOn}
        onChange={({ target }) => {
          shortcuts.areOn = target.checked;
          setAreOn(target.checked);
        }}
      />
      {t`Let / and ? act anywhere on the page, until I leave`}
    </label>
  );
}
