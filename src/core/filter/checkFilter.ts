/** What a filter asks for and the shown record does not have. */
import type { Dataset } from "../dataset/dataset";
import type { Facet, FilterState } from "./filterState";

type FilterNotice = { readonly key: Facet; readonly value: string; readonly reason: "not-in-dataset" };

export type CheckedFilter = { readonly filter: FilterState; readonly notices: readonly FilterNotice[] };

/** Drops the bodies, types and themes that the dataset does not have; returns the same filter when it has all. */
export function checkFilter(filter: FilterState, dataset: Dataset): CheckedFilter {
  const notices: FilterNotice[] = [];
  const existing = (key: Facet, ids: readonly string[], known: ReadonlyMap<string, unknown>) =>
    ids.filter((id) => {
      if (!known.has(id)) notices.push({ key, value: id, reason: "not-in-dataset" });
      return known.has(id);
    });
  const bodies = existing("bodies", filter.bodies, dataset.bodyById);
  const types = existing("types", filter.types, dataset.typeById);
  const themes = existing("themes", filter.themes, dataset.themeById);
  return { filter: notices.length === 0 ? filter : { ...filter, bodies, types, themes }, notices };
}
