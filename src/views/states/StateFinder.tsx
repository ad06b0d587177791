import { useMemo } from "react";
import { indexStateNames } from "../../core/ballots/findStates";
import { compareStates } from "../../core/ballots/rowOrder";
import { type State, stateName } from "../../core/domain/state";
import { useLanguage } from "../../state/useLanguage";
import { Combobox } from "../../ui/Combobox";

type Props = {
  readonly label: string;
  readonly placeholder?: string;
  readonly states: readonly State[];
  readonly onChoose: (iso3: string) => void;
};

/** Finds a State by any of its names; before anything is typed, all of them are there by name. */
export function StateFinder({ label, placeholder, states, onChoose }: Props) {
  const lang = useLanguage();
  const find = useMemo(() => {
    const byName = states.toSorted(compareStates(lang));
    const found = indexStateNames(byName);
    return (typed: string) =>
      (typed.trim() === "" ? byName : found(typed)).map((state) => ({
        id: state.iso3,
        name: stateName(state, lang),
      }));
  }, [states, lang]);
  return (
    <Combobox
      label={label}
      find={find}
      onChoose={onChoose}
      {...(placeholder === undefined ? {} : { placeholder })}
    />
  );
}
