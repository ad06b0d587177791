/**
 * Texts as the terms by which they are found.
 *
 * The search finds a term by its beginning. Document symbols and words of scripts that write without spaces, or join
 * particles to a word, are also sought by what stands further on, so each of their tails is a term too:
 *
 *     A/HRC/RES/25/25  →  a/hrc/res/25/25, hrc/res/25/25, res/25/25, 25/25, 25
 *     유엔총회          →  유엔총회, 엔총회, 총회, 회
 */

const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}/.]+/u;
const AROUND_WORD = /^[/.]+|[/.]+$/g;
const WITHOUT_SPACES = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Tails are cut to this length: whole sentences come without a space, and their tails would fill the memory. */
const LONGEST_TAIL = 12;

/** The terms under which a text is filed. */
export function toTerms(text: string): string[] {
  return [...new Set(toWords(text).flatMap(withTails))];
}

/** The terms that a text must have to be found by a query. */
export function toQueryTerms(query: string): string[] {
  return toWords(query).map((word) => (WITHOUT_SPACES.test(word) ? word.slice(0, LONGEST_TAIL) : word));
}

/** Lower case, without accents and apostrophes; composed again, so that Hangul stays in syllables. */
function toWords(text: string): string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .normalize("NFC")
    .toLowerCase();
  return plain
    .split(BETWEEN_WORDS)
    .map((word) => word.replace(AROUND_WORD, ""))
    .filter((word) => word !== "");
}

function withTails(word: string): string[] {
  if (WITHOUT_SPACES.test(word)) {
    return Array.from(word, (_, start) => word.slice(start, start + LONGEST_TAIL));
  }
  const tails = [...word.matchAll(/[/.]+/g)].map((gap) => word.slice(gap.index + gap[0].length));
  return [word, ...tails];
}
