import { queryOptions } from "@tanstack/react-query";
import { loadTimeline } from "./loadTimeline";

export function timelineQuery(address: string) {
  return queryOptions({
    queryKey: ["timeline", address],
    queryFn: ({ signal }) => loadTimeline(address, signal),
  });
}
