/** Has what a page will need on its way before anybody goes there. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { parseUrlState } from "../core/url/urlState";
import { positionsQuery, recommendationsQuery } from "../loading/companionFiles";
import { datasetAddress } from "../loading/datasetAddress";
import { timelineQuery } from "../loading/timelineQuery";

/** `address`: a path and query inside the app. What cannot be had is said where it is missed. */
export function usePreload(address: string | undefined): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    if (address === undefined) return;
    const [, query = ""] = address.split("?");
    const timelineAddress = datasetAddress(parseUrlState(query).state);
    void queryClient.fetchQuery(timelineQuery(timelineAddress)).then(
      ({ dataset: { positions, recommendations } }) => {
        if (positions !== undefined) {
          void queryClient.prefetchQuery(positionsQuery(timelineAddress, positions));
        }
        if (recommendations !== undefined) {
          void queryClient.prefetchQuery(recommendationsQuery(timelineAddress, recommendations));
        }
      },
      () => undefined,
    );
  }, [queryClient, address]);
}
