/** The smallest record as the forms know it. */
import { compileRecord } from "../../../src/record/compileRecord";
import { knownRecord } from "../../../src/record/new/knownRecord";
import type { KnownRecord } from "../../../src/record/new/knownRecord";
import { smallRecord } from "../smallRecord";

export function knownWith(changes?: Parameters<typeof smallRecord>[0]): KnownRecord {
  const known = knownRecord(compileRecord(smallRecord(changes)));
  if (known === undefined) throw new Error("The record has no frame.");
  return known;
}
