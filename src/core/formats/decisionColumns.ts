/** The columns by which tables of votes say which decision a row is about. */
import type { EventRecord } from "../domain/event";
import type { Column } from "./csv";

export function decisionColumns<Row>(eventOf: (row: Row) => EventRecord): readonly Column<Row>[] {
  const text = (
    name: string,
    description: string,
    value: (event: EventRecord) => string | undefined,
  ): Column<Row> => ({ name, description, type: "string", value: (row) => value(eventOf(row)) });
  return [
    text("event", "Id of the event.", ({ id }) => id),
    text("date", "EDTF date of the vote.", ({ date }) => date),
    text("body", "Id of the body that voted.", ({ body }) => body),
    text("document", "Symbol of the event's first document.", ({ documents }) => documents?.[0]?.symbol),
    text("manner", "How it was decided.", ({ action }) => action?.manner),
    text("outcome", "What came of it.", ({ action }) => action?.outcome),
  ];
}
