/** The bytes of somebody else's timeline: a plain list becomes columns, anything else is JSON for the ordinary parser. */
import { isPlainTimeline, parsePlain } from "../core/plain/parsePlain";
import type { PlainColumns } from "../core/plain/plainColumns";
import { LoadError, type LoadFailure } from "./loadFailure";
import { type LoadedBytes, parseJson } from "./readJson";

export type ForeignTimeline =
  | { readonly kind: "plain"; readonly columns: PlainColumns }
  | { readonly kind: "json"; readonly json: unknown };

/** What the worker says: first that it is there. */
export type ForeignAnswer =
  | { readonly kind: "ready" }
  | ForeignTimeline
  | { readonly kind: "failed"; readonly failure: LoadFailure };

/** Rejects with a `LoadError`. */
export async function readForeign(loaded: LoadedBytes): Promise<ForeignTimeline> {
  const json = await parseJson(loaded);
  if (!isPlainTimeline(json)) return { kind: "json", json };
  const columns = parsePlain(json);
  if (columns.count > 0) return { kind: "plain", columns };
  // A page without a single event would look like a record without any.
  const [first] = columns.problems;
  const example = first === undefined ? "" : `; the first problem: ${first.path}: ${first.detail}`;
  const detail = `none of its ${json.length} can be used${example}`;
  throw new LoadError({ kind: "wrong-shape", failure: { code: "wrong-shape", path: "events", detail } });
}
