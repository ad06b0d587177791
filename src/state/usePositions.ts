/** Who voted how: a file of its own, loaded when a view first needs it. */
import { useQuery } from "@tanstack/react-query";
import { positionsQuery } from "../loading/fetchPositions";
import { useLoadedTimeline } from "./datasetContext";

/** `relative`: where the dataset says that its positions are. */
export function usePositions(relative: string) {
  const { address } = useLoadedTimeline();
  return useQuery(positionsQuery(address, relative));
}
