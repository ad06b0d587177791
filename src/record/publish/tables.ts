/** The tables that the build publishes beside the JSON files. */
import type { Timeline } from "../../core/dataset/publishedTimeline";
import { type Column, formatCsv } from "../../core/formats/csv";
import { eventColumns } from "../../core/formats/eventsTable";
import { RECOMMENDATION_COLUMNS } from "../../core/formats/recommendationsTable";
import { positionRows, VOTE_COLUMNS } from "../../core/formats/votesTable";
import type { CompiledRecord } from "../compileRecord";

export type PublishedTable = {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Pick<Column<never>, "name" | "description" | "type">[];
  /** Names of the columns that tell its rows apart. */
  readonly key: readonly string[];
  /** Column whose values are ids of the events table. */
  readonly eventColumn?: string;
  readonly csv: string;
};

export function publishedTables(
  timeline: Timeline,
  { positions, recommendations }: Pick<CompiledRecord, "positions" | "recommendations">,
): readonly PublishedTable[] {
  const { language, bodies, types, events } = timeline;
  const columns = eventColumns({ language, bodies, types });
  return [
    {
      name: "events",
      title: "Events, a row for each",
      columns,
      key: ["id"],
      csv: formatCsv(columns, events),
    },
    {
      name: "votes",
      title: "Positions on record, a row for each State and vote",
      columns: VOTE_COLUMNS,
      key: ["event", "state"],
      eventColumn: "event",
      csv: formatCsv(VOTE_COLUMNS, positionRows(events, positions, language)),
    },
    {
      name: "recommendations",
      title: "Recommendations, a row for each",
      columns: RECOMMENDATION_COLUMNS,
      key: ["id"],
      csv: formatCsv(RECOMMENDATION_COLUMNS, recommendations.recommendations),
    },
  ];
}
