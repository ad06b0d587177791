import { localize } from "../../core/domain/localize";
import type { PositionsFile } from "../../core/dataset/positionsSchema";
import { useLanguage } from "../../state/useLanguage";
import { Spoken } from "../../ui/Spoken";
import styles from "./StateList.module.css";

type Props = {
  /** ISO 3166-1 alpha-3. */
  readonly codes: readonly string[];
  readonly states: PositionsFile["states"];
};

/** States by name, in the order of the reader's alphabet. */
export function StateList({ codes, states }: Props) {
  const lang = useLanguage();
  const collator = new Intl.Collator(lang);
  const namesByCode = new Map(states.map(({ iso3, names }) => [iso3, names]));
  const named = codes
    .map((code) => ({ code, name: localize(namesByCode.get(code), lang) ?? { text: code, lang } }))
    .toSorted((a, b) => collator.compare(a.name.text, b.name.text));
  return (
    <ul className={styles.states}>
      {named.map(({ code, name }) => (
        <li key={code}>
          <Spoken text={name} />
        </li>
      ))}
    </ul>
  );
}
