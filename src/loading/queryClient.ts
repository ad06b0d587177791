import { onlineManager, QueryClient } from "@tanstack/react-query";
import { retryDelayMs, shouldRetry } from "./loadingPolicy";

const MINUTE_MS = 60_000;

/** The cache of everything that was loaded, and the rules for loading it again. */
export function createQueryClient({ retryDelay = retryDelayMs } = {}): QueryClient {
  // It assumes a network until an event says otherwise; a page opened offline would then never resume.
  onlineManager.setOnline(navigator.onLine);
  return new QueryClient({
    defaultOptions: {
      queries: {
        // TanStack counts retries, from 0; the policy counts attempts that have failed.
        retry: (retriesSoFar, error) => shouldRetry(retriesSoFar + 1, error),
        retryDelay,
        // The browser's cache or a server on this machine may answer without a network, so the first try is made.
        networkMode: "offlineFirst",
        staleTime: 10 * MINUTE_MS,
        gcTime: 60 * MINUTE_MS,
        refetchOnReconnect: true,
        refetchOnWindowFocus: false,
        // Results hold maps, which cannot be shared piece by piece.
        structuralSharing: false,
      },
    },
  });
}
