/** Links of the record are https: wherever in a file they stand. */
import type { Fault, RecordProblem } from "../recordProblem";
import { formatPath, problemAt } from "../recordProblem";
import type { Filed } from "../recordSchema";

export function checkLinks({ file, value }: Filed<unknown>): readonly RecordProblem[] {
  return textsIn(value).flatMap(([keys, text]) => problemAt(file, formatPath(keys), linkFault(text)));
}

/** A web address that is not https; other texts are not links, and have no fault as such. */
export function linkFault(text: string): Fault | undefined {
  if (!/^http:/i.test(text)) return undefined;
  return {
    wrong: `"${text}" is not an https link.`,
    advice: "Write https://, and open it to see that it works.",
  };
}

type PlacedText = readonly [keys: readonly PropertyKey[], text: string];

function textsIn(value: unknown, at: readonly PropertyKey[] = []): readonly PlacedText[] {
  if (typeof value === "string") return [[at, value]];
  if (typeof value !== "object" || value === null) return [];
  const entries: readonly [PropertyKey, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([key, inner]) => textsIn(inner, [...at, key]));
}
