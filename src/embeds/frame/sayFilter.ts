/** Says in words what the filter is: the build has rendered them all, and the true ones are shown. */
import { FACETS, type FilterState } from "../../core/filter/filterState";
import { fill, part, show } from "./parts";

type Unused = { readonly key: string; readonly value: string };

export function sayFilter(filter: FilterState, shownCount: number, unused: readonly Unused[]): void {
  const list = part("filter");
  let isOn = false;
  for (const item of list?.querySelectorAll<HTMLElement>("[data-condition]") ?? []) {
    const values = valuesOf(filter, item.dataset["condition"] ?? "");
    const names = toNames(item.dataset["names"]);
    fill(part("values", item), values.map((value) => names.get(value) ?? value).join(", "));
    show(item, values.length > 0);
    isOn ||= values.length > 0;
  }
  show(list, isOn);
  show(part("empty"), shownCount === 0);
  const notice = part("notice");
  if (notice !== null) {
    fill(part("values", notice), unused.map(({ key, value }) => `${key}=${value}`).join(", "));
    show(notice, unused.length > 0);
  }
}

function valuesOf(filter: FilterState, condition: string): readonly string[] {
  const facet = FACETS.find((known) => known === condition);
  if (facet !== undefined) return filter[facet];
  const others: Readonly<Record<string, string | undefined>> = {
    from: filter.from,
    to: filter.to,
    query: filter.query,
  };
  const value = others[condition];
  return value === undefined || value === "" ? [] : [value];
}

/** Names by value, as the build has written them. */
function toNames(json: string | undefined): ReadonlyMap<string, string> {
  const names: unknown = JSON.parse(json ?? "{}");
  if (typeof names !== "object" || names === null) return new Map();
  return new Map(Object.entries(names).map(([value, name]) => [value, String(name)]));
}
