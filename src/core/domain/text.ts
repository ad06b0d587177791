/** Text of the record in one or more languages, keyed by BCP 47 tag: `{ en: "General Assembly", ko: "총회" }`. */
import * as z from "zod/mini";

export const LocalizedText = z.record(z.string().check(z.minLength(2)), z.string());
export type LocalizedText = Readonly<Record<string, string>>;

/** A text with the language it is really in, so that a view can mark it with `lang`. */
export type SpokenText = { readonly text: string; readonly lang: string };

/** Picks the wanted language, else English, else whatever there is; `undefined` when there is nothing. */
export function localize(texts: LocalizedText | undefined, lang: string): SpokenText | undefined {
  if (texts === undefined) return undefined;
  for (const candidate of [lang, "en", ...Object.keys(texts)]) {
    const text = texts[candidate];
    if (text !== undefined && text !== "") return { text, lang: candidate };
  }
  return undefined;
}
