/** When trying again may help, and how long to wait before it. */
import { LoadError, type LoadFailure } from "./loadFailure";

export const MAX_ATTEMPTS = 4;

const PASSING: ReadonlySet<LoadFailure["kind"]> = new Set([
  "offline",
  "unreachable",
  "timed-out",
  "server",
  "cut-off",
]);

/** Only failures that may pass by themselves are tried again: a missing or misshapen file stays what it is. */
export function shouldRetry(failedAttempts: number, error: Error): boolean {
  return failedAttempts < MAX_ATTEMPTS && error instanceof LoadError && PASSING.has(error.failure.kind);
}

/** One second, two, four ... at most ten; `retriesSoFar` counts from 0. */
export function retryDelayMs(retriesSoFar: number): number {
  return Math.min(1000 * 2 ** retriesSoFar, 10_000);
}
