/** The loaded dataset, for everything below the gate that waits for it. */
import { createContext, useContext } from "react";
import type { ParsedTimeline } from "../core/dataset/dataset";

export type LoadedTimeline = ParsedTimeline & {
  /** Address that it came from; positions are found relative to it. */
  readonly address: string;
  /** Moment at which the reader's "today" was taken, in UTC milliseconds; one value for the whole visit. */
  readonly now: number;
};

export const DatasetContext = createContext<LoadedTimeline | undefined>(undefined);

export function useLoadedTimeline(): LoadedTimeline {
  const loaded = useContext(DatasetContext);
  if (loaded === undefined) throw new Error("useLoadedTimeline must be used inside <DatasetGate>");
  return loaded;
}
