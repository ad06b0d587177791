/** Text of one file in, a sound value out; everything that is not sound is named with its place. */
import { en } from "zod/locales";
import * as z from "zod/mini";
import type { RecordProblem } from "./recordProblem";
import { formatPath } from "./recordProblem";

type ParsedFile<T> = { readonly value: T | undefined; readonly problems: readonly RecordProblem[] };

/** Checks a file against its schema, and for fields that the schema does not know: those are mostly misspelt. */
export function parseRecordFile<T>(file: string, text: string, schema: z.ZodMiniType<T>): ParsedFile<T> {
  const json = parseJson(file, text);
  if ("problem" in json) return { value: undefined, problems: [json.problem] };
  const parsed = z.safeParse(schema, json.value, { error: en().localeError });
  if (!parsed.success)
    return { value: undefined, problems: parsed.error.issues.map((issue) => toProblem(file, issue)) };
  const unknown = unknownFields(json.value, parsed.data).map((path) => ({
    file,
    path,
    wrong: "This field is not known.",
    advice: "Check its spelling, or take it out.",
  }));
  return { value: parsed.data, problems: unknown };
}

function parseJson(file: string, text: string): { value: unknown } | { problem: RecordProblem } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const wrong = `This is not JSON: ${error instanceof Error ? error.message : String(error)}`;
    const advice = "Look there for a missing or extra comma, quotation mark or bracket.";
    return { problem: { file, path: "", wrong, advice } };
  }
}

function toProblem(file: string, issue: z.core.$ZodIssue): RecordProblem {
  const missing = issue.code === "invalid_type" && issue.message.endsWith("received undefined");
  return {
    file,
    path: formatPath(issue.path),
    wrong: missing ? "This field is missing." : `${issue.message}.`,
    advice: missing ? "Add it." : "Correct the value; data/README.md says what each field holds.",
  };
}

/** Paths of the fields that parsing left out, since the schema has no place for them. */
function unknownFields(input: unknown, output: unknown, at: readonly PropertyKey[] = []): readonly string[] {
  if (Array.isArray(input) && Array.isArray(output)) {
    return input.flatMap((item, index) => unknownFields(item, output[index], [...at, index]));
  }
  if (!isObject(input) || !isObject(output)) return [];
  return Object.entries(input).flatMap(([key, value]) =>
    Object.hasOwn(output, key) ? unknownFields(value, output[key], [...at, key]) : [formatPath([...at, key])],
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
