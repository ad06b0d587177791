import { useLingui } from "@lingui/react/macro";
import type { Facet } from "../../core/filter/filterState";
import { describeEdtf } from "../../core/text/dates";
import { useFilter } from "../../state/useMatchingEvents";
import { useFacetOptions } from "./useFacetOptions";

type FilterSummary = {
  /** The one chosen value by name, several by their number, none as `undefined`. */
  readonly facets: Readonly<Record<Facet, string | undefined>>;
  readonly dates: string | undefined;
};

/** The filter in a few words each, for the buttons that change it. */
export function useFilterSummary(): FilterSummary {
  const { t, i18n } = useLingui();
  const filter = useFilter();
  const names = {
    bodies: useFacetOptions("bodies"),
    types: useFacetOptions("types"),
    themes: useFacetOptions("themes"),
    manner: useFacetOptions("manner"),
  };
  function summarize(facet: Facet): string | undefined {
    const [first, ...others] = filter[facet];
    if (first === undefined) return undefined;
    if (others.length > 0) return i18n.number(others.length + 1);
    return names[facet].find(({ id }) => id === first)?.name.text ?? first;
  }
  const from = filter.from && describeEdtf(filter.from, i18n);
  const to = filter.to && describeEdtf(filter.to, i18n);
  return {
    facets: {
      bodies: summarize("bodies"),
      types: summarize("types"),
      themes: summarize("themes"),
      manner: summarize("manner"),
    },
    dates: from && to ? t`${from} – ${to}` : from ? t`From ${from}` : to && t`Until ${to}`,
  };
}
