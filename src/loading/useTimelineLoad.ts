import { useQuery } from "@tanstack/react-query";
import type { FetchedTimeline } from "./loadTimeline";
import { timelineQuery } from "./timelineQuery";
import { LoadError, type LoadFailure } from "./loadFailure";

/** How far the loading of a timeline is. */
export type TimelineLoad =
  | {
      readonly status: "loading";
      /** From 1. */
      readonly attempt: number;
      /** No network: it goes on by itself when there is one. */
      readonly isPaused: boolean;
    }
  | { readonly status: "failed"; readonly failure: LoadFailure; readonly retry: () => void }
  | {
      readonly status: "loaded";
      readonly timeline: FetchedTimeline;
      /** Why the latest attempt to bring it up to date failed; the timeline is then the one loaded before. */
      readonly refreshFailure: LoadFailure | undefined;
      readonly retry: () => void;
    };

export function useTimelineLoad(address: string): TimelineLoad {
  const { data, error, failureCount, fetchStatus, refetch } = useQuery(timelineQuery(address));
  const retry = () => void refetch();
  if (data !== undefined) {
    const refreshFailure = error === null ? undefined : toFailure(error);
    return { status: "loaded", timeline: data, refreshFailure, retry };
  }
  if (error !== null) return { status: "failed", failure: toFailure(error), retry };
  return { status: "loading", attempt: failureCount + 1, isPaused: fetchStatus === "paused" };
}

/** Anything else than a `LoadError` is a fault of this app, which an error boundary should show. */
function toFailure(error: Error): LoadFailure {
  if (error instanceof LoadError) return error.failure;
  throw error;
}
