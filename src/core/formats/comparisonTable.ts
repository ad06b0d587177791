/** Two States as a table: a row for each vote in which both have a position and it is not the same. */
import type { Difference } from "../ballots/stateComparison";
import type { Column } from "./csv";
import { decisionColumns } from "./decisionColumns";
import { POSITION_WORDS } from "./positionWords";

/** The columns of the positions are called after the codes of the two States. */
export function comparisonColumns(first: string, second: string): readonly Column<Difference>[] {
  return [
    ...decisionColumns<Difference>(({ column }) => column.event),
    {
      name: first,
      description: `Position of ${first}.`,
      type: "string",
      value: ({ first: position }) => POSITION_WORDS[position],
    },
    {
      name: second,
      description: `Position of ${second}.`,
      type: "string",
      value: ({ second: position }) => POSITION_WORDS[position],
    },
  ];
}
