/** The values of each facet in the order of the record, with their names and how many events each would show. */
import { useLingui } from "@lingui/react";
import { lanesOf } from "../../core/dataset/dataset";
import { DECISIONS } from "../../core/domain/decision";
import type { LocalizedText, SpokenText } from "../../core/domain/text";
import type { Facet } from "../../core/filter/filterState";
import { decisionLabel } from "../../core/text/decisions";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useSay } from "../../state/useLanguage";

export type FacetOption = {
  readonly id: string;
  readonly name: SpokenText;
  /** The rung that this body is drawn on, when it has none of its own. */
  readonly parent?: string | undefined;
};

export function useFacetOptions(facet: Facet): readonly FacetOption[] {
  const { dataset } = useLoadedTimeline();
  const { i18n } = useLingui();
  const say = useSay();
  const name = (id: string, names: LocalizedText) => say(names) ?? { text: id, lang: dataset.language };
  switch (facet) {
    case "bodies": {
      const inTreeOrder = lanesOf(dataset).flatMap((rung) => [
        rung,
        ...dataset.bodies.filter(({ parent }) => parent === rung.id),
      ]);
      return inTreeOrder.map(({ id, names, shortNames = names, parent }) => ({
        id,
        name: name(id, shortNames),
        parent,
      }));
    }
    case "types":
      return dataset.types.map(({ id, names }) => ({ id, name: name(id, names) }));
    case "themes":
      return dataset.themes.map(({ id, names }) => ({ id, name: name(id, names) }));
    case "manner":
      return DECISIONS.map((id) => ({ id, name: { text: decisionLabel(id, i18n), lang: i18n.locale } }));
  }
}
