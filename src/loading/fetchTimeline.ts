import { queryOptions } from "@tanstack/react-query";
import type { PlainSource } from "../core/plain/plainTimeline";
import { parseTimeline, type TimelineResult } from "../core/dataset/parseTimeline";
import { LoadError } from "./loadFailure";
import { isOwnTimeline } from "./datasetAddress";
import { readJson } from "./readJson";

export type FetchedTimeline = Omit<Extract<TimelineResult, { readonly ok: true }>, "ok"> & {
  /** Present for a plain list of events. */
  readonly plain?: PlainSource;
};

/** Loads and parses a timeline; rejects with a `LoadError`. Bad records are in the result's problems. */
async function fetchTimeline(address: string, signal: AbortSignal): Promise<FetchedTimeline> {
  // What others publish may be of any size and of another kind.
  if (!isOwnTimeline(address)) {
    const { fetchForeign } = await import("./fetchForeign");
    return await fetchForeign(address, signal);
  }
  return toTimeline(await readJson(address, signal));
}

export function toTimeline(json: unknown): FetchedTimeline {
  const parsed = parseTimeline(json);
  if (!parsed.ok) throw new LoadError({ kind: "wrong-shape", failure: parsed.reason });
  return parsed;
}

export function timelineQuery(address: string) {
  return queryOptions({
    queryKey: ["timeline", address],
    queryFn: ({ signal }) => fetchTimeline(address, signal),
  });
}
