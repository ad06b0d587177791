import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useMemo, useState } from "react";
import type { UnEvent } from "../../core/domain/event";
import { emphasisOfEvent } from "../../core/timeline/emphasis";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useLitChain } from "../../state/useLitChain";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import styles from "./EventTable.module.css";
import { type SortDirection, SortButton } from "./SortButton";
import { sortEvents } from "./sortEvents";
import { columnsFor, PRINTED_COLUMNS, ROW_HEADING_COLUMN, type TableColumn } from "./tableColumns";
import { indexRows, type TableRow, toTableRow } from "./tableRow";
import { isByDate, useTableSort } from "./useTableSort";

/** More rows than this take a browser noticeable time to lay out. */
const ROWS_AT_A_TIME = 500;

/** The text twin of the timeline: the same events, each kind of fact in a column of its own. */
export function EventTable({ events }: { readonly events: readonly UnEvent[] }) {
  const { t, i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const lit = useLitChain().chain?.events;
  const columns = columnsFor(lit !== undefined);
  const { sort, sortBy, unknownColumn } = useTableSort(columns);
  const [rowLimit, setRowLimit] = useState(ROWS_AT_A_TIME);
  const index = useMemo(() => indexRows(dataset), [dataset]);
  const locale = i18n.locale;

  const rows = useMemo(() => {
    const toRow = (event: UnEvent) => toTableRow(event, dataset, index, i18n, lit);
    const column = columns.find(({ id }) => id === sort.column);
    // As it comes from the dataset, only what is shown need be put into words.
    if (column === undefined || isByDate(sort)) return events.slice(0, rowLimit).map(toRow);
    const { descending } = sort;
    return sortEvents(events.map(toRow), column.sortValue, { descending, lang: locale }).slice(0, rowLimit);
  }, [events, dataset, index, lit, columns, sort, rowLimit, i18n, locale]);

  const directionOf = ({ id }: TableColumn): SortDirection => {
    if (id !== sort.column) return "none";
    return sort.descending ? "descending" : "ascending";
  };
  const hiddenCount = events.length - rows.length;
  const nextCount = Math.min(hiddenCount, ROWS_AT_A_TIME);

  return (
    <>
      {unknownColumn !== undefined && (
        <Notice announced="status">
          <Trans>
            The address asks to sort by “{unknownColumn}”, which is not a column of this table. The events
            stand in order of date.
          </Trans>
        </Notice>
      )}
      {/* A region that scrolls must be within reach of the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.region} role="region" aria-label={t`Table of events`} tabIndex={0}>
        <table className={styles.table}>
          <caption className={styles.caption}>
            <Plural value={events.length} one="# event" other="# events" />
          </caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column.id}
                  scope="col"
                  aria-sort={directionOf(column)}
                  className={styles.heading}
                  data-numeric={column.isNumeric}
                  data-printed={PRINTED_COLUMNS.has(column.id)}
                >
                  <SortButton direction={directionOf(column)} onSort={() => sortBy(column.id)}>
                    {i18n._(column.heading)}
                  </SortButton>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr
                key={row.event.id}
                data-emphasis={lit === undefined ? undefined : emphasisOfEvent(row.event, lit)}
              >
                {columns.map((column) => (
                  <Cell key={column.id} column={column} row={row} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hiddenCount > 0 && (
        <p className={styles.more}>
          <Trans>
            {i18n.number(rows.length)} of {i18n.number(events.length)} shown
          </Trans>
          <Button onClick={() => setRowLimit((limit) => limit + ROWS_AT_A_TIME)}>
            <Trans>Show {i18n.number(nextCount)} more</Trans>
          </Button>
        </p>
      )}
    </>
  );
}

function Cell({ column, row }: { readonly column: TableColumn; readonly row: TableRow }) {
  const content = column.cell(row);
  if (column.id === ROW_HEADING_COLUMN) {
    return (
      <th scope="row" className={styles.cell} data-width={column.width}>
        {content}
      </th>
    );
  }
  return (
    <td
      className={styles.cell}
      data-width={column.width}
      data-numeric={column.isNumeric}
      data-printed={PRINTED_COLUMNS.has(column.id)}
    >
      {content}
    </td>
  );
}
