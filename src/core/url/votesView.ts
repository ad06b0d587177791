/**
 * How votes and States are looked at: the keys of the address that only their pages read.
 *
 * Those pages load later, and so does this: until then the keys stand among those that the state keeps as they are.
 */
import { REGIONS, type Region } from "../domain/region";
import { queryReader } from "./queryReader";
import type { QueryEntry } from "./queryString";
import type { UrlNotice, UrlState } from "./urlState";

/** Rows by name, or those first whose positions changed most often. */
export const ROW_ORDERS = ["name", "changes"] as const;
export type RowOrder = (typeof ROW_ORDERS)[number];

export type VotesView = {
  /** Regional groups whose States are shown; empty: all States. */
  readonly regions: readonly Region[];
  /** `undefined`: by regional group, and in each by name. */
  readonly order: RowOrder | undefined;
  /** ISO 3166-1 alpha-3 code of the State with which another one is compared. */
  readonly versus: string | undefined;
};

export const DEFAULT_VOTES_VIEW: VotesView = { regions: [], order: undefined, versus: undefined };

/** Each value that cannot be one falls away alone, and is told of. The default order may be written out. */
export function readVotesView({ unknown }: UrlState): {
  readonly view: VotesView;
  readonly notices: readonly UrlNotice[];
} {
  const notices: UrlNotice[] = [];
  const { value, choice, choices } = queryReader(unknown, notices);
  const order = choice("order", [...ROW_ORDERS, "region"]);
  const view = {
    regions: choices("region", REGIONS),
    order: order === "region" ? undefined : order,
    versus: value("vs", (text) => /^[A-Z]{3}$/i.test(text))?.toUpperCase(),
  };
  return { view, notices };
}

/** The state with another view of the votes, and all else as it was; defaults are left out. */
export function withVotesView(state: UrlState, { regions, order, versus }: VotesView): UrlState {
  const others = state.unknown.filter(([key]) => !KEYS.has(key));
  const written: [key: string, value: string | undefined][] = [
    ["region", regions.join(",")],
    ["order", order],
    ["vs", versus],
  ];
  const own = written.flatMap(([key, value]): QueryEntry[] => (value ? [[key, value]] : []));
  return { ...state, unknown: [...others, ...own] };
}

const KEYS: ReadonlySet<string> = new Set(["region", "order", "vs"]);
