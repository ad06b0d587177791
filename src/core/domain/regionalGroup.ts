/** What the record says of a regional group: its name, and where its members were read. */
import * as z from "zod/mini";
import { REGIONS } from "./region";
import { Source, SUPPORT_LEVELS } from "./source";
import { LocalizedText } from "./text";

export const RegionalGroup = z.object({
  id: z.enum(REGIONS),
  names: LocalizedText,
  /** What a reader should know of States that stand in it with a reservation. */
  note: z.optional(LocalizedText),
  sources: z.array(Source),
  support: z.enum(SUPPORT_LEVELS),
});
export type RegionalGroup = z.infer<typeof RegionalGroup>;
