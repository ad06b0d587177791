/** The tables that the build publishes beside the JSON files. */
import type { Timeline } from "../../core/dataset/publishedTimeline";
import { type Column, formatCsv } from "../../core/formats/csv";
import { DISSOCIATION_COLUMNS, dissociationRows } from "../../core/formats/dissociationsTable";
import { eventColumns } from "../../core/formats/eventsTable";
import { MEMBERSHIP_COLUMNS, termRows } from "../../core/formats/membershipsTable";
import { RECOMMENDATION_COLUMNS } from "../../core/formats/recommendationsTable";
import { stateListColumns } from "../../core/formats/stateListTable";
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
  const stateColumns = stateListColumns(language);
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
    {
      name: "states",
      title: "States with their regional groups, a row for each",
      columns: stateColumns,
      key: ["state"],
      csv: formatCsv(stateColumns, positions.states),
    },
    {
      name: "memberships",
      title: "Who was a member of a body, a row for each term",
      columns: MEMBERSHIP_COLUMNS,
      key: ["body", "state", "term"],
      csv: formatCsv(MEMBERSHIP_COLUMNS, termRows(positions.memberships ?? [])),
    },
    {
      name: "dissociations",
      title:
        "Who was no part of the agreement on a text adopted without a vote, a row for each State and text",
      columns: DISSOCIATION_COLUMNS,
      key: ["event", "state"],
      eventColumn: "event",
      csv: formatCsv(DISSOCIATION_COLUMNS, dissociationRows(events, positions)),
    },
  ];
}
