import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { countDecisions } from "../../core/ballots/countDecisions";
import { useSettledChange } from "../../ui/useSettledChange";
import type { VotesMatrix } from "./useVotesMatrix";
import styles from "./VotesCount.module.css";

/** How much the filters leave; a change is also said to screen readers, once it has settled. */
export function VotesCount({ matrix }: { readonly matrix: VotesMatrix }) {
  const { t } = useLingui();
  const { votes, withoutVote, notCounted } = countDecisions(matrix.columns);
  const text = [
    t`${plural(votes, { one: "# vote", other: "# votes" })}`,
    t`${plural(withoutVote, { one: "# text adopted without a vote", other: "# texts adopted without a vote" })}`,
    notCounted > 0 && t`${plural(notCounted, { one: "# not counted", other: "# not counted" })}`,
    t`${plural(matrix.stateCount, { one: "# State", other: "# States" })}`,
  ]
    .filter((part) => part !== false)
    .join(" · ");
  return (
    <>
      <p className={styles.count}>{text}</p>
      <p role="status" className="visually-hidden">
        {useSettledChange(text)}
      </p>
    </>
  );
}
