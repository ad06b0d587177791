/** The columns of the table: one for each fact that the event panel has, but for how each State voted. */
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { ReactNode } from "react";
import type { SpokenText } from "../../core/domain/text";
import { EventLink } from "../../ui/EventLink";
import { Spoken } from "../../ui/Spoken";
import { CountCell } from "./CountCell";
import { DisagreementsCell } from "./DisagreementsCell";
import { RelationsCell } from "./RelationsCell";
import type { SortValue } from "./sortEvents";
import { SourcesCell } from "./SourcesCell";
import type { TableRow } from "./tableRow";
import { TextListCell } from "./TextListCell";

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

/** What fits on a page of paper, lying. */
export const PRINTED_COLUMNS: ReadonlySet<string> = new Set(
  "date title chain body type symbol decision summary".split(" "),
);

const TABLE_COLUMNS: readonly TableColumn[] = [
  {
    ...textColumn("date", msg`Date`, "narrow", ({ date }) => date),
    sortValue: ({ event }) => event.extent.from,
  },
  {
    ...textColumn(ROW_HEADING_COLUMN, msg`Title`, "wide", ({ title }) => title?.text),
    cell: ({ event }) => <EventLink event={event} />,
  },
  spokenColumn("officialTitle", msg`Official title`, "wide", ({ officialTitle }) => officialTitle),
  spokenColumn("body", msg`Body`, "medium", ({ body }) => body),
  spokenColumn("type", msg`Type`, "narrow", ({ type }) => type),
  {
    ...textColumn("symbol", msg`Symbol`, "medium", ({ symbols }) => symbols[0]),
    cell: ({ symbols }) => symbols.join(", "),
  },
  textColumn("decision", msg`How it was decided`, "medium", ({ decision }) => decision),
  countColumn("inFavour", msg`In favour`, ({ tally }) => tally?.inFavour),
  countColumn("against", msg`Against`, ({ tally }) => tally?.against),
  countColumn("abstaining", msg`Abstaining`, ({ tally }) => tally?.abstaining),
  countColumn("notVoting", msg`Not voting`, ({ tally }) => tally?.notVoting),
  spokenColumn("question", msg`What was decided`, "medium", ({ question }) => question),
  spokenColumn("decisionNote", msg`Note on the decision`, "wide", ({ decisionNote }) => decisionNote),
  {
    ...textColumn("themes", msg`Themes`, "medium", ({ themes }) => themes[0]?.text),
    cell: ({ themes }) => <TextListCell texts={themes} />,
  },
  {
    ...textColumn("actors", msg`Actors`, "medium", ({ actors }) => actors[0]?.text),
    cell: ({ actors }) => <TextListCell texts={actors} />,
  },
  textColumn("session", msg`Session and meeting`, "medium", ({ sitting }) => sitting),
  spokenColumn("summary", msg`Summary`, "prose", ({ summary }) => summary),
  spokenColumn("note", msg`Note`, "prose", ({ note }) => note),
  textColumn("support", msg`How well supported`, "narrow", ({ support }) => support),
  {
    ...listColumn("sources", msg`Sources`, "medium", ({ sources }) => sources),
    cell: ({ sources }) => <SourcesCell sources={sources} />,
  },
  {
    ...listColumn("disagreements", msg`Sources disagree`, "wide", ({ disagreements }) => disagreements),
    cell: ({ disagreements }) => <DisagreementsCell disagreements={disagreements} />,
  },
  {
    ...listColumn("openQuestions", msg`Open questions`, "wide", ({ openQuestions }) => openQuestions),
    cell: ({ openQuestions }) => <TextListCell texts={openQuestions} />,
  },
  {
    ...listColumn("buildsOn", msg`Builds on`, "wide", ({ buildsOn }) => buildsOn),
    cell: ({ buildsOn }) => <RelationsCell related={buildsOn} />,
  },
  {
    ...listColumn("ledTo", msg`Led to`, "wide", ({ ledTo }) => ledTo),
    cell: ({ ledTo }) => <RelationsCell related={ledTo} />,
  },
];

/** Only where a chain is lit: what the event is in it. */
const CHAIN_COLUMN = textColumn("chain", msg`In the chain`, "narrow", ({ roles }) =>
  roles.length === 0 ? undefined : roles.join(", "),
);

const WITH_CHAIN = TABLE_COLUMNS.flatMap((column) =>
  column.id === ROW_HEADING_COLUMN ? [column, CHAIN_COLUMN] : [column],
);

export function columnsFor(hasChain: boolean): readonly TableColumn[] {
  return hasChain ? WITH_CHAIN : TABLE_COLUMNS;
}

function textColumn(
  id: string,
  heading: MessageDescriptor,
  width: TableColumn["width"],
  textOf: (row: TableRow) => string | undefined,
): TableColumn {
  return { id, heading, width, isNumeric: false, sortValue: textOf, cell: textOf };
}

function spokenColumn(
  id: string,
  heading: MessageDescriptor,
  width: TableColumn["width"],
  textOf: (row: TableRow) => SpokenText | undefined,
): TableColumn {
  const cell = (row: TableRow) => <Spoken text={textOf(row)} />;
  return { id, heading, width, isNumeric: false, sortValue: (row) => textOf(row)?.text, cell };
}

/** Sorts by how many there are. */
function listColumn(
  id: string,
  heading: MessageDescriptor,
  width: TableColumn["width"],
  listOf: (row: TableRow) => readonly unknown[],
): Omit<TableColumn, "cell"> {
  return { id, heading, width, isNumeric: false, sortValue: (row) => listOf(row).length };
}

function countColumn(
  id: string,
  heading: MessageDescriptor,
  countOf: (row: TableRow) => number | undefined,
): TableColumn {
  const cell = (row: TableRow) => <CountCell value={countOf(row)} />;
  return { id, heading, width: "narrow", isNumeric: true, sortValue: countOf, cell };
}
