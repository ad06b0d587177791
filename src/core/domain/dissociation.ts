/** States that said, when a text was adopted without a vote, that they were no part of the agreement. */
import * as z from "zod/mini";
import { Source, SUPPORT_LEVELS, WebAddress } from "./source";

export const DISSOCIATIONS = [
  "dissociated-itself", // the source says that it dissociated, or distanced, itself
  "did-not-join", // the source says that it did not join the consensus, or took no part in it
] as const;
export type DissociationKind = (typeof DISSOCIATIONS)[number];

export const Dissociation = z.object({
  /** ISO 3166-1 alpha-3 code. */
  state: z.string(),
  /** What the sources say that it did. */
  did: z.enum(DISSOCIATIONS),
  /** Addresses, each of a source of the list. */
  sources: z.array(WebAddress).check(z.minLength(1)),
});
export type Dissociation = z.infer<typeof Dissociation>;

/** Those that sources name for one text. There may have been more: no list claims to be complete. */
export const DissociationList = z.object({
  statements: z.array(Dissociation),
  /** What the list may lack: "a press release counts eleven". */
  note: z.optional(z.string()),
  sources: z.array(Source),
  support: z.enum(SUPPORT_LEVELS),
});
export type DissociationList = z.infer<typeof DissociationList>;
