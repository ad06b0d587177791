import { queryOptions } from "@tanstack/react-query";
import { parseTimeline, type TimelineResult } from "../core/dataset/parseTimeline";
import { LoadError } from "./loadFailure";
import { readJson } from "./readJson";

export type FetchedTimeline = Extract<TimelineResult, { readonly ok: true }>;

/** Loads and parses a timeline; rejects with a `LoadError`. Bad records are in the result's problems. */
async function fetchTimeline(address: string, signal: AbortSignal): Promise<FetchedTimeline> {
  const parsed = parseTimeline(await readJson(address, signal));
  if (!parsed.ok) throw new LoadError({ kind: "wrong-shape", failure: parsed.reason });
  return parsed;
}

export function timelineQuery(address: string) {
  return queryOptions({
    queryKey: ["timeline", address],
    queryFn: ({ signal }) => fetchTimeline(address, signal),
  });
}
