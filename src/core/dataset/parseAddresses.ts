/** Where a timeline sends its readers: one bad address is left out and told of, and the rest of the file stays. */
import { parseRecord } from "./parseRecord";
import type { ProblemLog } from "./problemLog";
import { FileAddress, StartingPoint } from "./timelineSchema";

/** Where a file lies that belongs to the timeline: `name` is the field that says so. */
export function parseFileAddress(address: unknown, name: string, log: ProblemLog): string | undefined {
  const isAbsent = address === undefined || address === null;
  return isAbsent ? undefined : parseRecord(FileAddress, address, name, log);
}

export function parseStartingPoints(list: readonly unknown[], log: ProblemLog): StartingPoint[] {
  return list.flatMap(
    (input, place) => parseRecord(StartingPoint, input, `startingPoints[${place}]`, log) ?? [],
  );
}
