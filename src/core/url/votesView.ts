/** How votes and States are looked at: the part of the address that the matrix and the page of a State read. */
import { REGIONS, type Region } from "../domain/region";

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

type QueryReader = {
  readonly value: (key: string, isValid: (text: string) => boolean) => string | undefined;
  readonly list: (key: string, isValid: (text: string) => boolean) => readonly string[];
};

/** From the query; each value that cannot be one falls away alone. "region" is the default order, written out. */
export function readVotesView({ value, list }: QueryReader): VotesView {
  const regions = list("region", (text) => REGIONS.some((known) => known === text));
  const order = value("order", (text) => text === "region" || ROW_ORDERS.some((known) => known === text));
  return {
    regions: regions.flatMap((text) => REGIONS.find((known) => known === text) ?? []),
    order: ROW_ORDERS.find((known) => known === order),
    versus: value("vs", (text) => /^[A-Z]{3}$/i.test(text))?.toUpperCase(),
  };
}

export function votesViewEntries({
  regions,
  order,
  versus,
}: VotesView): [key: string, value: string | undefined][] {
  return [
    ["region", regions.join(",")],
    ["order", order],
    ["vs", versus],
  ];
}
