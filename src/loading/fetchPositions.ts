import { queryOptions } from "@tanstack/react-query";
import { describeIssue, toPath } from "../core/dataset/parseRecord";
import { PositionsFile } from "../core/dataset/timelineSchema";
import { LoadError } from "./loadFailure";
import { readJson } from "./readJson";

/** Loads who voted how; rejects with a `LoadError`. All or nothing: half a roll call would mislead. */
export async function fetchPositions(address: string, signal: AbortSignal): Promise<PositionsFile> {
  const result = PositionsFile.safeParse(await readJson(address, signal), { reportInput: true });
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = issue === undefined ? "" : toPath(issue.path).replace(/^\./, "");
  const detail = issue === undefined ? "" : describeIssue(issue);
  throw new LoadError({ kind: "wrong-shape", failure: { code: "wrong-shape", path, detail } });
}

/** `relative`: where the timeline says that its positions are, seen from the timeline's own address. */
export function positionsQuery(timelineAddress: string, relative: string) {
  const address = new URL(relative, timelineAddress).href;
  return queryOptions({
    queryKey: ["positions", address],
    queryFn: ({ signal }) => fetchPositions(address, signal),
  });
}
