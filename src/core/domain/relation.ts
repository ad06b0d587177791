/** Typed links between two events. The later event usually names the earlier one. */
import * as z from "zod/mini";
import { WebAddress } from "./source";

export const RELATION_TYPES = [
  "mandates", // the target is the legal basis
  "fulfils", // carries out what the target asked
  "partly-fulfils", // does so in part, or by another actor
  "responds-to", // answers the target
  "responds-to-draft", // answers a draft of the target
  "extends", // continues or updates the target
  "builds-on", // is the next text of the same body on the same matter, or rests on the target
  "succeeds", // follows the previous holder
  "cites", // refers to the target
  "precedes", // earlier in time and on the same matter; no causal claim
  "asks-for", // asks for the target
  "presents", // presents the target
  "reports-to", // is a report that the target asked for, made to the body of the target
  "transmits-to", // carries the target to another body
  "rejects", // rejects the target
  "part-of", // took place within the target
  "context", // background only, an editorial link
] as const;

export const Relation = z.object({
  type: z.enum(RELATION_TYPES),
  /** Id of the other event. */
  target: z.string(),
  /** Where the link can be read: the address of a source of one of the two events. */
  source: z.optional(WebAddress),
  note: z.optional(z.string()),
});
export type Relation = z.infer<typeof Relation>;
export type RelationType = Relation["type"];
