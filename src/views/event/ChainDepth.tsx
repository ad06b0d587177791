import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useId } from "react";
import type { ChainReach } from "../../core/chains/walkChain";
import { useUpdateUrl } from "../../state/useUrlState";
import { Button } from "../../ui/Button";
import styles from "./ChainDepth.module.css";

type Props = {
  readonly depth: ChainReach;
  /** How far each event of the whole chain is away, in steps. */
  readonly distances: readonly number[];
};

const OFFERED = [1, 2, 3];

/** How far the chain is followed, in the list and on the timeline. Not there when one step is all there is. */
export function ChainDepth({ depth, distances }: Props) {
  const { t } = useLingui();
  const updateUrl = useUpdateUrl();
  const labelId = useId();
  const farthest = Math.max(0, ...distances);
  if (farthest <= 1) return null;

  const chosen = depth === "all" || depth >= farthest ? "all" : depth;
  const numbers = OFFERED.includes(Number(chosen)) || chosen === "all" ? OFFERED : [...OFFERED, chosen];
  const choices: readonly ChainReach[] = [...numbers.filter((steps) => steps < farthest), "all"];
  const total = distances.length;
  const shown = chosen === "all" ? total : distances.filter((distance) => distance <= chosen).length;

  function choose(choice: ChainReach) {
    updateUrl((state) => ({ ...state, view: { ...state.view, depth: choice === 1 ? undefined : choice } }));
  }

  return (
    <div role="group" aria-labelledby={labelId} className={styles.depth}>
      <p id={labelId} className={styles.label}>
        <Trans>Follow the chain</Trans>
      </p>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <Button
            key={choice}
            className={styles.choice}
            aria-pressed={choice === chosen}
            onClick={() => choose(choice)}
          >
            {choice === "all" ? t`to its ends` : <Plural value={choice} one="# step" other="# steps" />}
          </Button>
        ))}
      </div>
      <p role="status" className={styles.label}>
        <Trans>
          Shows {shown} of <Plural value={total} one="# event" other="# events" />
        </Trans>
      </p>
    </div>
  );
}
