/** What is on in the filter, one by one, each with the change of the address that takes it off. */
import { useLingui } from "@lingui/react/macro";
import type { SpokenText } from "../../core/domain/text";
import { FACETS, type Facet, type FilterState } from "../../core/filter/filterState";
import { describeEdtf } from "../../core/text/dates";
import { useFilter } from "../../state/useMatchingEvents";
import { changeFilter, type UrlChange } from "../../state/useUrlState";
import { withValues } from "./changeFacet";
import { type FacetOption, useFacetOptions } from "./useFacetOptions";

export type ActiveFilter = {
  /** Unique among those that are on. */
  readonly key: string;
  /** The part of the filter that it belongs to. */
  readonly part: keyof FilterState;
  readonly name: SpokenText;
  readonly remove: UrlChange;
};

export function useActiveFilters(): readonly ActiveFilter[] {
  const { t, i18n } = useLingui();
  const filter = useFilter();
  const options: Readonly<Record<Facet, readonly FacetOption[]>> = {
    bodies: useFacetOptions("bodies"),
    types: useFacetOptions("types"),
    themes: useFacetOptions("themes"),
    manner: useFacetOptions("manner"),
  };
  const ofFacets = FACETS.flatMap((facet) => {
    const values: readonly string[] = filter[facet];
    return values.map(
      (id): ActiveFilter => ({
        key: `${facet} ${id}`,
        part: facet,
        name: options[facet].find((option) => option.id === id)?.name ?? { text: id, lang: i18n.locale },
        remove: (state) => ({
          ...state,
          filter: withValues(
            state.filter,
            facet,
            values.filter((value) => value !== id),
          ),
        }),
      }),
    );
  });
  const other = (key: "from" | "to" | "query", text: string): ActiveFilter => ({
    key,
    part: key,
    name: { text, lang: i18n.locale },
    remove: changeFilter({ [key]: key === "query" ? "" : undefined }),
  });
  return [
    ...ofFacets,
    ...(filter.from === undefined ? [] : [other("from", t`From ${describeEdtf(filter.from, i18n)}`)]),
    ...(filter.to === undefined ? [] : [other("to", t`Until ${describeEdtf(filter.to, i18n)}`)]),
    ...(filter.query === "" ? [] : [other("query", t`Search: ${filter.query}`)]),
  ];
}
