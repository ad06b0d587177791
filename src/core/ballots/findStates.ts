/** Finds a State by any of its names: in every language of the record, by alias or by code. */
import type { State } from "../domain/state";
import { toQueryTerms, toTerms } from "../filter/searchTerms";

/** The States that a text finds. */
export type FindStates = (typed: string) => readonly State[];

/**
 * A State is found by a name in which, for every word typed, some word begins with it. Case and accents do not matter,
 * and Korean is found by any part of a word. First come those of which a whole name was typed, then those of which a
 * name begins so, then the others; among equals the order of the States. Nothing typed finds nothing.
 */
export function indexStateNames(states: readonly State[]): FindStates {
  const indexed = states.map((state) => ({
    state,
    names: namesOf(state).map((name) => ({ plain: toPhrase(name), terms: toTerms(name) })),
  }));
  return (typed) => {
    const words = toQueryTerms(typed);
    const phrase = toPhrase(typed);
    if (words.length === 0) return [];
    const found = indexed.flatMap(({ state, names }) => {
      const matching = names.filter(({ terms }) =>
        words.every((word) => terms.some((term) => term.startsWith(word))),
      );
      return matching.length === 0 ? [] : [{ state, rank: rankOf(phrase, matching) }];
    });
    return found.toSorted((a, b) => a.rank - b.rank).map(({ state }) => state);
  };
}

function namesOf({ iso3, names, shortNames = {}, aliases = [] }: State): readonly string[] {
  return [...new Set([iso3, ...Object.values(names), ...Object.values(shortNames), ...aliases])];
}

function toPhrase(text: string): string {
  return toQueryTerms(text).join(" ");
}

function rankOf(phrase: string, names: readonly { readonly plain: string }[]): number {
  if (names.some(({ plain }) => plain === phrase)) return 0;
  return names.some(({ plain }) => plain.startsWith(phrase)) ? 1 : 2;
}
