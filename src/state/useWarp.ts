/** Even time, when the address asks for it; its code loads with the first wish for it. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { TimeSpan } from "../core/domain/timeSpan";
import type { TimeWarp } from "../core/timeline/evenScale";
import type { LaneIndex } from "../core/timeline/laneIndex";
import { useUrlState } from "./useUrlState";

/** Lanes as they are drawn, and how time is bent for that; `undefined`: not at all. */
export type WarpedLanes = { readonly lanes: readonly LaneIndex[]; readonly warp: TimeWarp | undefined };

/** Built from all lanes, folded or not: leaving one out must not move the others in time. */
export function useWarpedLanes(lanes: readonly LaneIndex[], extent: TimeSpan): WarpedLanes {
  const isEven = useUrlState().state.view.scale === "even";
  const { data: even } = useQuery({
    queryKey: ["even-scale"],
    queryFn: () => import("../core/timeline/evenScale"),
    enabled: isEven,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
  });
  return useMemo(() => {
    if (!isEven || even === undefined) return { lanes, warp: undefined };
    const warp = even.createWarp(even.anchorsOf(lanes), extent);
    return { lanes: lanes.map((lane) => even.warpLane(lane, warp)), warp };
  }, [lanes, extent, isEven, even]);
}
