/** Changes of one facet of the filter. */
import { DECISIONS } from "../../core/domain/decision";
import type { Facet, FilterState } from "../../core/filter/filterState";
import type { FacetOption } from "./useFacetOptions";

/**
 * Puts a value on or off. A rung stands for the bodies drawn on it, so choosing it makes them superfluous. The list
 * keeps the order of the options, so that the same choice always has the same address.
 */
export function toggleOption(
  filter: FilterState,
  facet: Facet,
  options: readonly FacetOption[],
  id: string,
): FilterState {
  const chosen = new Set<string>(filter[facet]);
  if (!chosen.delete(id)) chosen.add(id);
  const isKept = (option: FacetOption) =>
    chosen.has(option.id) && (option.parent === undefined || !chosen.has(option.parent));
  return withValues(
    filter,
    facet,
    options.filter(isKept).map((option) => option.id),
  );
}

/** The filter with other values for one facet. */
export function withValues(filter: FilterState, facet: Facet, values: readonly string[]): FilterState {
  if (facet === "manner") return { ...filter, manner: DECISIONS.filter((known) => values.includes(known)) };
  return { ...filter, [facet]: values };
}
