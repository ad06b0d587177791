import { useQuery } from "@tanstack/react-query";
import { worldMapQuery } from "../loading/worldMap";

/** The outlines of the world, loaded when a view first draws them. */
export function useWorldMap() {
  return useQuery(worldMapQuery());
}
