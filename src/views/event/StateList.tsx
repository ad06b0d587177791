import { compareStates } from "../../core/ballots/rowOrder";
import type { PositionsFile } from "../../core/dataset/positionsSchema";
import type { State } from "../../core/domain/state";
import { useLanguage } from "../../state/useLanguage";
import { StateLink } from "../../ui/StateLink";
import styles from "./StateList.module.css";

type Props = {
  /** ISO 3166-1 alpha-3. */
  readonly codes: readonly string[];
  readonly states: PositionsFile["states"];
};

/** States by name, in the order of the reader's alphabet; each leads to all that it decided. */
export function StateList({ codes, states }: Props) {
  const lang = useLanguage();
  const byCode = new Map(states.map((state) => [state.iso3, state]));
  const listed = codes.map((iso3): State => byCode.get(iso3) ?? { iso3, names: {} });
  return (
    <ul className={styles.states}>
      {listed.toSorted(compareStates(lang)).map((state) => (
        <li key={state.iso3}>
          <StateLink state={state} />
        </li>
      ))}
    </ul>
  );
}
