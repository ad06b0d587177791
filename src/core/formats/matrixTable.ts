/** States by votes as a table: what the matrix shows, a row for each State and a column for each decision. */
import type { Cell, MatrixRow } from "../ballots/matrix";
import type { VoteColumn } from "../ballots/voteColumns";
import type { Column } from "./csv";
import { POSITION_WORDS } from "./positionWords";

/** The columns of the table for these columns of the matrix; its rows are those of the matrix, in their order. */
export function matrixColumns(
  columns: readonly VoteColumn[],
  language: string,
): readonly Column<MatrixRow>[] {
  const decisions = columns.map(
    (column, place): Column<MatrixRow> => ({
      name: column.event.id,
      description: `Position in: ${column.event.title}`,
      type: "string",
      value: ({ cells }) => cellWord(cells[place] ?? "blank", column),
    }),
  );
  return [
    {
      name: "state",
      description: "ISO 3166-1 alpha-3 code of the State (SCG: Serbia and Montenegro).",
      type: "string",
      value: ({ state }) => state.iso3,
    },
    {
      name: "state_name",
      description: "Name of the State.",
      type: "string",
      value: ({ state }) => state.names[language],
    },
    {
      name: "region",
      description: "Id of its regional group; empty: none on record.",
      type: "string",
      value: ({ state }) => state.region,
    },
    ...decisions,
  ];
}

/** Empty where the State was no member; where nobody's position is on record, why. */
function cellWord(cell: Cell, { kind }: VoteColumn): string | undefined {
  if (cell === "blank") return undefined;
  return cell === "no-positions" ? kind : POSITION_WORDS[cell];
}
