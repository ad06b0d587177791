/** Who was no part of the agreement on a text adopted without a vote as a table: a row for each State and text. */
import type { PositionsFile } from "../dataset/positionsSchema";
import type { Dissociation } from "../domain/dissociation";
import type { EventRecord } from "../domain/event";
import { type Column, joinValues } from "./csv";

export type DissociationRow = { readonly event: EventRecord; readonly dissociation: Dissociation };

/** By event in the order given. */
export function dissociationRows(
  events: readonly EventRecord[],
  { dissociations = {} }: PositionsFile,
): readonly DissociationRow[] {
  return events.flatMap((event) => {
    const list = Object.hasOwn(dissociations, event.id) ? dissociations[event.id] : undefined;
    return (list?.statements ?? []).map((dissociation) => ({ event, dissociation }));
  });
}

export const DISSOCIATION_COLUMNS: readonly Column<DissociationRow>[] = [
  { name: "event", description: "Id of the event.", type: "string", value: ({ event }) => event.id },
  {
    name: "date",
    description: "EDTF date of the adoption.",
    type: "string",
    value: ({ event }) => event.date,
  },
  {
    name: "state",
    description: "ISO 3166-1 alpha-3 code of the State.",
    type: "string",
    value: ({ dissociation }) => dissociation.state,
  },
  {
    name: "did",
    description: "What the sources say that it did.",
    type: "string",
    value: ({ dissociation }) => dissociation.did,
  },
  {
    name: "sources",
    description: "Addresses of the sources.",
    type: "string",
    value: ({ dissociation }) => joinValues(dissociation.sources),
  },
];
