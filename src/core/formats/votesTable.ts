/** Every position on record as a table: a row for each State and vote. */
import type { PositionsFile } from "../dataset/positionsSchema";
import type { EventRecord } from "../domain/event";
import { POSITIONS } from "../domain/positions";
import type { Column } from "./csv";
import { decisionColumns } from "./decisionColumns";
import { POSITION_WORDS, type PositionWord } from "./positionWords";

export type PositionRow = {
  readonly event: EventRecord;
  readonly iso3: string;
  readonly stateName: string | undefined;
  readonly position: PositionWord;
};

/** By event in the order given, then by the code of the State. */
export function positionRows(
  events: readonly EventRecord[],
  { states, votes }: PositionsFile,
  language: string,
): readonly PositionRow[] {
  const names = new Map(states.map((state) => [state.iso3, state.names[language]]));
  return events.flatMap((event) => {
    const positions = Object.hasOwn(votes, event.id) ? votes[event.id] : undefined;
    if (positions === undefined) return [];
    return POSITIONS.flatMap((position) =>
      (positions[position] ?? []).map((iso3) => ({
        event,
        iso3,
        stateName: names.get(iso3),
        position: POSITION_WORDS[position],
      })),
    ).toSorted((a, b) => (a.iso3 < b.iso3 ? -1 : 1));
  });
}

export const VOTE_COLUMNS: readonly Column<PositionRow>[] = [
  ...decisionColumns<PositionRow>(({ event }) => event),
  {
    name: "state",
    description: "ISO 3166-1 alpha-3 code of the State (SCG: Serbia and Montenegro).",
    type: "string",
    value: ({ iso3 }) => iso3,
  },
  {
    name: "state_name",
    description: "Name of the State.",
    type: "string",
    value: ({ stateName }) => stateName,
  },
  {
    name: "position",
    description: "in-favour, against, abstaining or not-voting.",
    type: "string",
    value: ({ position }) => position,
  },
];
