/** By which column the table is sorted: part of the address. */
import { useCallback } from "react";
import type { TableSort } from "../../core/url/urlState";
import { useUpdateUrl, useUrlState } from "../../state/useUrlState";
import type { TableColumn } from "./tableColumns";

/** How the events come from the dataset: the default, which the address leaves out. */
const BY_DATE: TableSort = { column: "date", descending: false };

type Sorting = {
  readonly sort: TableSort;
  /** Sorts by a column; by the one that already sorts, in the other direction. */
  readonly sortBy: (column: string) => void;
  /** What the address asks to sort by, when there is no such column. */
  readonly unknownColumn: string | undefined;
};

export function useTableSort(columns: readonly TableColumn[]): Sorting {
  const { state } = useUrlState();
  const updateUrl = useUpdateUrl();
  const isKnown = columns.some(({ id }) => id === state.sort?.column);
  const sort = (isKnown ? state.sort : undefined) ?? BY_DATE;

  const sortBy = useCallback(
    (column: string) => {
      const next = { column, descending: column === sort.column && !sort.descending };
      updateUrl((before) => ({ ...before, sort: isByDate(next) ? undefined : next }));
    },
    [sort, updateUrl],
  );

  return { sort, sortBy, unknownColumn: isKnown ? undefined : state.sort?.column };
}

export function isByDate({ column, descending }: TableSort): boolean {
  return column === BY_DATE.column && descending === BY_DATE.descending;
}
