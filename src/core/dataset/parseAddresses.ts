/** Where a timeline sends its readers: one bad address is left out and told of, and the rest of the file stays. */
import { parseRecord } from "./parseRecord";
import type { ProblemLog } from "./problemLog";
import { PositionsAddress, StartingPoint } from "./timelineSchema";

export function parsePositionsAddress(address: unknown, log: ProblemLog): string | undefined {
  const isAbsent = address === undefined || address === null;
  return isAbsent ? undefined : parseRecord(PositionsAddress, address, "positions", log);
}

export function parseStartingPoints(list: readonly unknown[], log: ProblemLog): StartingPoint[] {
  return list.flatMap(
    (input, place) => parseRecord(StartingPoint, input, `startingPoints[${place}]`, log) ?? [],
  );
}
