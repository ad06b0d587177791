/** The columns of the table: one for each fact that the event panel has. */
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { ReactNode } from "react";
import { EventLink } from "../../ui/EventLink";
import { Spoken } from "../../ui/Spoken";
import { CountCell } from "./CountCell";
import type { SortValue } from "./sortEvents";
import { SourcesCell } from "./SourcesCell";
import type { TableRow } from "./tableRow";
import { ThemesCell } from "./ThemesCell";

export type TableColumn = {
  /** As it stands in the address, in `sort=`. */
  readonly id: string;
  readonly heading: MessageDescriptor;
  readonly width: "narrow" | "medium" | "wide" | "prose";
  readonly isNumeric: boolean;
  readonly sortValue: (row: TableRow) => SortValue;
  readonly cell: (row: TableRow) => ReactNode;
};

/** The column that names its row. */
export const ROW_HEADING_COLUMN = "title";

export const TABLE_COLUMNS: readonly TableColumn[] = [
  {
    ...textColumn("date", msg`Date`, "narrow", ({ date }) => date),
    sortValue: ({ event }) => event.extent.from,
  },
  {
    ...textColumn(ROW_HEADING_COLUMN, msg`Title`, "wide", ({ title }) => title?.text),
    cell: ({ event }) => <EventLink event={event} />,
  },
  {
    ...textColumn("body", msg`Body`, "medium", ({ body }) => body?.text),
    cell: ({ body }) => <Spoken text={body} />,
  },
  {
    ...textColumn("type", msg`Type`, "narrow", ({ type }) => type?.text),
    cell: ({ type }) => <Spoken text={type} />,
  },
  {
    ...textColumn("symbol", msg`Symbol`, "medium", ({ symbols }) => symbols[0]),
    cell: ({ symbols }) => symbols.join(", "),
  },
  textColumn("decision", msg`How it was decided`, "medium", ({ decision }) => decision),
  countColumn("inFavour", msg`In favour`, ({ tally }) => tally?.inFavour),
  countColumn("against", msg`Against`, ({ tally }) => tally?.against),
  countColumn("abstaining", msg`Abstaining`, ({ tally }) => tally?.abstaining),
  countColumn("notVoting", msg`Not voting`, ({ tally }) => tally?.notVoting),
  {
    ...textColumn("themes", msg`Themes`, "medium", ({ themes }) => themes[0]?.text),
    cell: ({ themes }) => <ThemesCell themes={themes} />,
  },
  textColumn("session", msg`Session and meeting`, "medium", ({ sitting }) => sitting),
  {
    ...textColumn("summary", msg`Summary`, "prose", ({ summary }) => summary?.text),
    cell: ({ summary }) => <Spoken text={summary} />,
  },
  textColumn("support", msg`How well supported`, "narrow", ({ support }) => support),
  {
    ...textColumn("sources", msg`Sources`, "medium", () => undefined),
    sortValue: ({ sources }) => sources.length,
    cell: ({ sources }) => <SourcesCell sources={sources} />,
  },
  countColumn("buildsOn", msg`Builds on`, ({ buildsOnCount }) => buildsOnCount),
  countColumn("ledTo", msg`Led to`, ({ ledToCount }) => ledToCount),
];

function textColumn(
  id: string,
  heading: MessageDescriptor,
  width: TableColumn["width"],
  textOf: (row: TableRow) => string | undefined,
): TableColumn {
  return { id, heading, width, isNumeric: false, sortValue: textOf, cell: textOf };
}

function countColumn(
  id: string,
  heading: MessageDescriptor,
  countOf: (row: TableRow) => number | undefined,
): TableColumn {
  const cell = (row: TableRow) => <CountCell value={countOf(row)} />;
  return { id, heading, width: "narrow", isNumeric: true, sortValue: countOf, cell };
}
