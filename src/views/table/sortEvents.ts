/** Sorting of table rows by one column. */

/** What a row is sorted by in a column; `undefined` where the record says nothing. */
export type SortValue = string | number | undefined;

type Order = {
  readonly descending: boolean;
  /** BCP 47 tag by whose alphabet texts are sorted. */
  readonly lang: string;
};

/**
 * The rows in a new order: numbers by size, texts by the alphabet of the language, rows without a value last in
 * both directions. Rows that are equal keep the order in which they came.
 */
export function sortEvents<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => SortValue,
  { descending, lang }: Order,
): readonly Row[] {
  const collator = new Intl.Collator(lang, { numeric: true });
  const direction = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .toSorted((a, b) => {
      if (a.value === undefined || b.value === undefined) {
        return Number(a.value === undefined) - Number(b.value === undefined);
      }
      return direction * compareValues(a.value, b.value, collator);
    })
    .map(({ row }) => row);
}

/** A column holds values of one kind; should they ever mix, numbers stand before texts. */
function compareValues(a: string | number, b: string | number, collator: Intl.Collator): number {
  if (typeof a === "string" && typeof b === "string") return collator.compare(a, b);
  if (typeof a === "number" && typeof b === "number") return a === b ? 0 : a < b ? -1 : 1;
  return typeof a === "number" ? -1 : 1;
}
