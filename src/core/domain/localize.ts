import type { LocalizedText, SpokenText } from "./text";

/** Picks the wanted language, else English, else whatever there is; `undefined` when there is nothing. */
export function localize(texts: LocalizedText | undefined, lang: string): SpokenText | undefined {
  if (texts === undefined) return undefined;
  for (const candidate of [lang, "en", ...Object.keys(texts)]) {
    const text = texts[candidate];
    if (text !== undefined && text !== "") return { text, lang: candidate };
  }
  return undefined;
}
