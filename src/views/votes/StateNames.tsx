import { compareStates } from "../../core/ballots/rowOrder";
import type { State } from "../../core/domain/state";
import { useLanguage } from "../../state/useLanguage";
import { StateLink } from "../../ui/StateLink";
import styles from "./StateNames.module.css";

type Props = {
  /** ISO 3166-1 alpha-3. */
  readonly codes: readonly string[];
  readonly states: readonly State[];
};

/** States by name, each a link to all its positions. */
export function StateNames({ codes, states }: Props) {
  const lang = useLanguage();
  const named = codes
    .map((iso3) => states.find((state) => state.iso3 === iso3) ?? { iso3, names: {} })
    .toSorted(compareStates(lang));
  return (
    <ul className={styles.names}>
      {named.map((state) => (
        <li key={state.iso3} data-state={state.iso3}>
          <StateLink state={state} className={styles.name} />
        </li>
      ))}
    </ul>
  );
}
