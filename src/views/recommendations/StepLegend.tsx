import { useLingui } from "@lingui/react";
import { type StepKind } from "../../core/chains/recommendationSteps";
import { EFFECTS } from "../../core/domain/recommendation";
import { stepLabel } from "../../core/text/recommendations";
import styles from "./StepLegend.module.css";
import { StepShape } from "./StepShape";

const KINDS: readonly StepKind[] = ["first-asked", "asked-again", ...EFFECTS];

/** What the shapes mean, as far as they are there. */
export function StepLegend({ kinds }: { readonly kinds: ReadonlySet<StepKind> }) {
  const { i18n } = useLingui();
  return (
    <ul className={styles.legend}>
      {KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
        <li key={kind} className={styles.item}>
          <svg aria-hidden="true" width="16" height="16" viewBox="-8 -8 16 16">
            <StepShape kind={kind} />
          </svg>
          {stepLabel(kind, i18n)}
        </li>
      ))}
    </ul>
  );
}
