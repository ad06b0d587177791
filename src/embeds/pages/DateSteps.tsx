import { useLingui } from "@lingui/react/macro";
import type { DateStep } from "../frame/stepDates";
import styles from "./TimelineEmbed.module.css";

/** Moves the dates of the drawing; shown by the script, without which it could do nothing. */
export function DateSteps() {
  const { t } = useLingui();
  const steps: readonly { readonly step: DateStep; readonly sign: string; readonly name: string }[] = [
    { step: "closer", sign: "+", name: t`Zoom in` },
    { step: "wider", sign: "−", name: t`Zoom out` },
    { step: "earlier", sign: "‹", name: t`Earlier` },
    { step: "later", sign: "›", name: t`Later` },
  ];
  return (
    <div role="group" aria-label={t`Zoom and move`} className={styles.steps} data-part="steps" hidden>
      {steps.map(({ step, sign, name }) => (
        <button key={step} type="button" data-step={step} aria-label={name} title={name}>
          {sign}
        </button>
      ))}
      <button type="button" data-step="all">{t`All years`}</button>
    </div>
  );
}
