import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import { indexStateNames } from "../../core/ballots/findStates";
import { allStates } from "../../core/ballots/matrix";
import { compareStates } from "../../core/ballots/rowOrder";
import type { PositionsFile } from "../../core/dataset/positionsSchema";
import { stateName } from "../../core/domain/state";
import { useLanguage } from "../../state/useLanguage";
import { Combobox } from "../../ui/Combobox";

type Props = { readonly file: PositionsFile; readonly onFind: (iso3: string) => void };

/** Finds the row of a State by any of its names. */
export function FindState({ file, onFind }: Props) {
  const { t } = useLingui();
  const lang = useLanguage();
  const find = useMemo(() => {
    const states = allStates(file).toSorted(compareStates(lang));
    const search = indexStateNames(states);
    return (typed: string) =>
      (typed.trim() === "" ? states : search(typed)).map((state) => ({
        id: state.iso3,
        name: stateName(state, lang),
      }));
  }, [file, lang]);
  return (
    <Combobox
      label={t`Find a State`}
      isLabelHidden
      placeholder={t`Find a State`}
      find={find}
      onChoose={onFind}
    />
  );
}
