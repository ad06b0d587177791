/**
 * The files beside a timeline: positions, recommendations, stories, releases.
 *
 * Each is read as a whole or not at all, since half a roll call would mislead. What is missing is told where it would
 * have stood; the timeline does not need them.
 */
import type * as z from "zod/mini";
import type { FrameFailure } from "./parseFrame";
import { describeIssue, toPath } from "./parseRecord";
import { RecommendationsFile } from "./recommendationsSchema";
import { ReleasesFile } from "./releasesSchema";
import { StoriesFile } from "./storiesSchema";
import { PositionsFile } from "./positionsSchema";

export type CompanionResult<T> =
  | { readonly ok: true; readonly file: T }
  | { readonly ok: false; readonly reason: FrameFailure };

export function parsePositions(json: unknown): CompanionResult<PositionsFile> {
  return parseCompanion(PositionsFile, json);
}

export function parseRecommendations(json: unknown): CompanionResult<RecommendationsFile> {
  return parseCompanion(RecommendationsFile, json);
}

export function parseStories(json: unknown): CompanionResult<StoriesFile> {
  return parseCompanion(StoriesFile, json);
}

export function parseReleases(json: unknown): CompanionResult<ReleasesFile> {
  return parseCompanion(ReleasesFile, json);
}

/** Any file that is read as a whole or not at all. */
export function parseCompanion<T>(schema: z.ZodMiniType<T>, json: unknown): CompanionResult<T> {
  const result = schema.safeParse(json, { reportInput: true });
  if (result.success) return { ok: true, file: result.data };
  const issue = result.error.issues[0];
  const path = issue === undefined ? "" : toPath(issue.path).replace(/^\./, "");
  const detail = issue === undefined ? "" : describeIssue(issue);
  return { ok: false, reason: { code: "wrong-shape", path, detail } };
}
