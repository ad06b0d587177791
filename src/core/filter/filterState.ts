/** All conditions that narrow the events: part of the address, and nothing else remembers them. */
import type { Decision } from "../domain/decision";

export type FilterState = {
  /** Ids of bodies; one that heads a lane stands for those drawn in it too. Empty: all. */
  readonly bodies: readonly string[];
  readonly types: readonly string[];
  readonly themes: readonly string[];
  readonly manner: readonly Decision[];
  /** EDTF of year, month or day precision: `2014`, `2014-03`, `2014-03-28`; inclusive. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Text search; empty: none. */
  readonly query: string;
};

export const NO_FILTER: FilterState = {
  bodies: [],
  types: [],
  themes: [],
  manner: [],
  from: undefined,
  to: undefined,
  query: "",
};

export const FACETS = ["bodies", "types", "themes", "manner"] as const;
export type Facet = (typeof FACETS)[number];
