/** The States of a record as a table, a row for each. */
import type { State } from "../domain/state";
import { type Column, joinValues } from "./csv";

/** Names are those of `language`. */
export function stateListColumns(language: string): readonly Column<State>[] {
  const text = (name: string, description: string, value: (state: State) => string | undefined) =>
    ({ name, description, type: "string", value }) as const;
  return [
    text("state", "ISO 3166-1 alpha-3 code of the State (SCG: Serbia and Montenegro).", ({ iso3 }) => iso3),
    text("state_name", "Name of the State.", ({ names }) => names[language]),
    text("aliases", "Other names, also earlier ones.", ({ aliases = [] }) => joinValues(aliases)),
    text("region", "Id of its regional group; empty: none on record.", ({ region }) => region),
  ];
}
