/** Text of the record in one or more languages, keyed by BCP 47 tag: `{ en: "General Assembly", ko: "총회" }`. */
import * as z from "zod/mini";

export const LocalizedText = z.record(z.string().check(z.minLength(2)), z.string());
export type LocalizedText = Readonly<Record<string, string>>;

/** A text with the language it is really in, so that a view can mark it with `lang`. */
export type SpokenText = { readonly text: string; readonly lang: string };
