/** One State as a table: a row for each decision in which it has a position, or of which it is known what it did. */
import type { StateRecord } from "../ballots/stateRecord";
import type { UnEvent } from "../domain/event";
import type { Column } from "./csv";
import { decisionColumns } from "./decisionColumns";
import { POSITION_WORDS, type PositionWord } from "./positionWords";

export type StateRow = {
  readonly event: UnEvent;
  readonly position: PositionWord | undefined;
  /** Symbol of the draft that it put forward. */
  readonly draft: string | undefined;
  readonly dissociation: string | undefined;
};

/** By time. */
export function stateRows({ ballots, sponsorships, dissociations }: StateRecord): readonly StateRow[] {
  const positions = new Map(ballots.map(({ column, position }) => [column.event, POSITION_WORDS[position]]));
  const drafts = new Map(sponsorships.map(({ event, sponsorship }) => [event, sponsorship.draft]));
  const statements = new Map(dissociations.map(({ event, dissociation }) => [event, dissociation.did]));
  const events = [...new Set([...positions.keys(), ...drafts.keys(), ...statements.keys()])];
  return events
    .toSorted((a, b) => a.extent.from - b.extent.from)
    .map((event) => ({
      event,
      position: positions.get(event),
      draft: drafts.get(event),
      dissociation: statements.get(event),
    }));
}

export const STATE_COLUMNS: readonly Column<StateRow>[] = [
  ...decisionColumns<StateRow>(({ event }) => event),
  {
    name: "position",
    description: "in-favour, against, abstaining or not-voting; empty: none on record.",
    type: "string",
    value: ({ position }) => position,
  },
  {
    name: "draft",
    description: "Symbol of the draft that the State put forward; empty: not on record.",
    type: "string",
    value: ({ draft }) => draft,
  },
  {
    name: "dissociation",
    description: "What it did when the text was adopted without a vote; empty: not on record.",
    type: "string",
    value: ({ dissociation }) => dissociation,
  },
];
