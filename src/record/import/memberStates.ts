/** Which State a row means, by code and name. What matches nothing is said, never guessed. */
import type { State } from "../../core/domain/state";
import { STATES_FILE } from "../recordSchema";
import { EARLIER_NAMES } from "./earlierNames";
import { quote } from "./voteRow";

/** Finds the ISO 3166-1 alpha-3 code of a member in the year of a vote, or says why it cannot. */
export type FindMember = (
  member: { readonly code: string; readonly name: string },
  year: number,
) => { readonly iso3: string } | { readonly fault: string };

/**
 * Earlier names come first, since files have given later codes to States that are no more; then the code; then the
 * names of the record. Where code and name mean two States, neither is taken.
 */
export function membersOf(states: readonly State[]): FindMember {
  const codes = new Set(states.map(({ iso3 }) => iso3));
  const byName = new Map(
    states.flatMap(({ iso3, names }) => Object.values(names).map((name) => [plainName(name), iso3])),
  );
  return ({ code, name }, year) => {
    if (code === "" && name === "") return { fault: "The row names no State." };
    const earlier = earlierCode(name, year);
    if (earlier !== undefined) return codes.has(earlier) ? { iso3: earlier } : unknown(earlier, name);
    const named = byName.get(plainName(name));
    if (!codes.has(code)) return named === undefined ? unknown(code, name) : { iso3: named };
    if (named === undefined || named === code) return { iso3: code };
    return { fault: `The code says ${code}, the name ${quote(name)} says ${named}.` };
  };
}

function earlierCode(name: string, year: number): string | undefined {
  const plain = plainName(name);
  return EARLIER_NAMES.find((entry) => entry.name === plain && entry.from <= year && year <= entry.to)?.iso3;
}

function unknown(code: string, name: string): { fault: string } {
  const member = [code, name].filter((part) => part !== "").map(quote);
  return { fault: `${member.join(" ")} is no State of ${STATES_FILE}: add it there, or correct the row.` };
}

/** Capitals, without accents, typographic apostrophes and doubled spaces: TÜRKİYE is Türkiye. */
function plainName(name: string): string {
  const letters = name.normalize("NFD").replaceAll(/\p{Mn}/gu, "");
  return letters.replaceAll("’", "'").replaceAll(/\s+/g, " ").trim().toUpperCase();
}
