/** What can be wrong with an answer: by the schemas and the checks that hold for the whole record. */
import type * as z from "zod/mini";
import { parseRecordFile } from "../parseRecordFile";
import type { Fault } from "../recordProblem";

/** What the schema of a field has against an answer. */
export function schemaFault(schema: z.ZodMiniType, answer: unknown): Fault | undefined {
  return parseRecordFile("", JSON.stringify(answer), schema).problems[0];
}

/** The first fault among several items. */
export function firstFault(
  items: readonly string[],
  faultOf: (item: string) => Fault | undefined,
): Fault | undefined {
  return items.map(faultOf).find((fault) => fault !== undefined);
}

/** A new id: such as addresses are made of, and not in use. */
export function idFault(id: string, taken: ReadonlySet<string>): Fault | undefined {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    const advice = "Write lower-case letters and digits, with single hyphens between them.";
    return { wrong: `"${id}" is not an id.`, advice };
  }
  if (!taken.has(id)) return undefined;
  return { wrong: `The id "${id}" is taken already.`, advice: "Choose another one, or edit that file." };
}

/** Something that the record holds once for each event. */
export function presentFault(event: string, present: ReadonlySet<string>, file: string): Fault | undefined {
  if (!present.has(event)) return undefined;
  return { wrong: `${file} is there already.`, advice: "Edit that file." };
}
