/** One unknown record held against its schema, and what was wrong with it in a few words. */
import type * as z from "zod/mini";
import type { Problem } from "./problem";
import type { ProblemLog } from "./problemLog";
import { withoutNulls } from "./withoutNulls";

/** A record with its place in the list it was read from. */
export type Located<T> = { readonly record: T; readonly index: number };

/** Deeper than any record nests: the sources of a disagreement of an event. */
const RECORD_DEPTH = 6;

/** The record as its type; `undefined`, and a problem in the log, when its shape is wrong. */
export function parseRecord<T>(
  schema: z.ZodMiniType<T>,
  input: unknown,
  path: string,
  log: ProblemLog,
): T | undefined {
  const asWritten = schema.safeParse(input);
  if (asWritten.success) return asWritten.data;
  // Only now, and with the offending value: either would slow down every good record.
  const result = schema.safeParse(withoutNulls(input, RECORD_DEPTH), { reportInput: true });
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  log.add({
    code: "not-a-record",
    path: path + (issue === undefined ? "" : toPath(issue.path)),
    ...idOf(input),
    detail: issue === undefined ? "" : describeIssue(issue),
    dropped: true,
  });
  return undefined;
}

/** As `parseRecord`, and the id can stand in the address of a page. */
export function parseNamedRecord<T extends { readonly id: string }>(
  schema: z.ZodMiniType<T>,
  input: unknown,
  path: string,
  log: ProblemLog,
): T | undefined {
  const record = parseRecord(schema, input, path, log);
  if (record === undefined || !UNADDRESSABLE.test(record.id)) return record;
  const detail = `expected an id that can stand in an address, found ${JSON.stringify(record.id)}`;
  log.add({ code: "not-a-record", path: `${path}.id`, detail, dropped: true });
  return undefined;
}

/** Half a surrogate pair cannot be written into an address, and a path swallows "." and "..". */
const UNADDRESSABLE = /\p{Surrogate}|^\.{1,2}$/u;

/** All records of a list that have the right shape and an id that no earlier one has. */
export function parseList<T extends { readonly id: string }>(
  schema: z.ZodMiniType<T>,
  list: readonly unknown[],
  name: string,
  log: ProblemLog,
): Located<T>[] {
  const seen = new Set<string>();
  const located: Located<T>[] = [];
  for (const [index, input] of list.entries()) {
    const record = parseNamedRecord(schema, input, `${name}[${index}]`, log);
    if (record === undefined) continue;
    if (seen.has(record.id)) {
      log.add(leftOut("duplicate-id", `${name}[${index}].id`, record.id, record.id));
      continue;
    }
    seen.add(record.id);
    located.push({ record, index });
  }
  return located;
}

export function leftOut(code: Problem["code"], path: string, id: string, detail: string): Problem {
  return { code, path, id, detail, dropped: true };
}

/** `["action", "tally", 0]` as `.action.tally[0]`. */
export function toPath(segments: readonly PropertyKey[]): string {
  return segments
    .map((segment) => (typeof segment === "number" ? `[${segment}]` : `.${String(segment)}`))
    .join("");
}

/** What was expected and what stood there, for people who repair a file. */
export function describeIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") return `not expected here: ${issue.keys.join(", ")}`;
  return `${expectation(issue)}, found ${describeValue(issue.input)}`;
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `expected ${issue.expected}`;
    case "invalid_value":
      return `expected ${issue.values.map(String).join(" or ")}`;
    case "invalid_union":
      return "expected a known kind";
    case "too_small":
      return `expected at least ${issue.minimum}`;
    case "too_big":
      return `expected at most ${issue.maximum}`;
    case "invalid_format":
    case "invalid_element":
    case "invalid_key":
    case "not_multiple_of":
    case "unrecognized_keys":
    case "custom":
      return issue.message;
  }
}

function describeValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object" : JSON.stringify(value);
}

function idOf(input: unknown): { readonly id?: string } {
  if (typeof input !== "object" || input === null || !Object.hasOwn(input, "id") || !("id" in input))
    return {};
  return typeof input.id === "string" && input.id !== "" ? { id: input.id.slice(0, 200) } : {};
}
