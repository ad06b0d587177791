/** Loads the map of the world when a vote is first shown on it. */
import { queryOptions } from "@tanstack/react-query";
import { parseCompanion } from "../core/dataset/parseCompanion";
import { WorldMap } from "../core/map/worldMap";
import { ORIGIN } from "./datasetAddress";
import { fetchCompanion } from "./companionFiles";

export function worldMapQuery() {
  const address = new URL(`${import.meta.env.BASE_URL}map/world.json`, ORIGIN).href;
  return queryOptions({
    queryKey: ["world-map"],
    queryFn: ({ signal }) => fetchCompanion(address, (json) => parseCompanion(WorldMap, json), signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
