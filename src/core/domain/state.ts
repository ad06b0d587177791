/** A State that can take positions; its codes and names belong to the record. */
import * as z from "zod/mini";
import { LocalizedText } from "./text";

/** `iso3`: ISO 3166-1 alpha-3, SCG for Serbia and Montenegro. */
export const State = z.object({ iso3: z.string().check(z.length(3)), names: LocalizedText });
export type State = z.infer<typeof State>;
