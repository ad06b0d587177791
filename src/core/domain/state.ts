/** A State that can take positions; its codes and names belong to the record. */
import * as z from "zod/mini";
import { REGIONS } from "./region";
import { LocalizedText, type SpokenText } from "./text";
import { localize } from "./localize";

export const State = z.object({
  /** ISO 3166-1 alpha-3, SCG for Serbia and Montenegro. */
  iso3: z.string().check(z.length(3)),
  names: LocalizedText,
  /** Name for a narrow row, where the full one is too long: "United Kingdom". */
  shortNames: z.optional(LocalizedText),
  /** Other names by which people look for it, also earlier ones: "DPRK", "Burma". */
  aliases: z.optional(z.array(z.string())),
  /** The regional group by which it is elected; absent: none, or not on record. */
  region: z.optional(z.enum(REGIONS)),
});
export type State = z.infer<typeof State>;

/** The name to show: the short one where there is one, and the code where there is no name at all. */
export function stateName({ iso3, names, shortNames }: State, language: string): SpokenText {
  return localize({ ...names, ...shortNames }, language) ?? { text: iso3, lang: "en" };
}
