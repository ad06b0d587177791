/** Loads the files beside a timeline, each when a view first needs it. */
import { queryOptions, skipToken } from "@tanstack/react-query";
import {
  type CompanionResult,
  parsePositions,
  parseRecommendations,
  parseReleases,
  parseStories,
} from "../core/dataset/parseCompanion";
import { ORIGIN } from "./datasetAddress";
import { LoadError } from "./loadFailure";
import { readJson } from "./readJson";

/** Loads and parses one; rejects with a `LoadError`. */
export async function fetchCompanion<T>(
  address: string,
  parse: (json: unknown) => CompanionResult<T>,
  signal: AbortSignal,
): Promise<T> {
  const result = parse(await readJson(address, signal));
  if (result.ok) return result.file;
  throw new LoadError({ kind: "wrong-shape", failure: result.reason });
}

/** Who voted how, and who put it forward. `relative`: where the timeline says it is, seen from its own address. */
export function positionsQuery(timelineAddress: string, relative: string) {
  return companionQuery(new URL(relative, timelineAddress).href, parsePositions);
}

/** What was recommended, and what came of it. Loads nothing, and stays pending, where `relative` is absent. */
export function recommendationsQuery(timelineAddress: string, relative: string | undefined) {
  const address = relative === undefined ? undefined : new URL(relative, timelineAddress).href;
  return companionQuery(address, parseRecommendations);
}

/** The releases of the shipped record, and what changed since the latest. */
export function releasesQuery() {
  const address = new URL(`${import.meta.env.BASE_URL}data/dprk.releases.json`, ORIGIN).href;
  return companionQuery(address, parseReleases);
}

/** The stories told with the shipped record. */
export function storiesQuery() {
  return companionQuery(storiesAddress(), parseStories);
}

export function storiesAddress(): string {
  return new URL(`${import.meta.env.BASE_URL}data/dprk.stories.json`, ORIGIN).href;
}

function companionQuery<T>(address: string | undefined, parse: (json: unknown) => CompanionResult<T>) {
  return queryOptions({
    queryKey: ["companion", address],
    queryFn: address === undefined ? skipToken : ({ signal }) => fetchCompanion(address, parse, signal),
  });
}
