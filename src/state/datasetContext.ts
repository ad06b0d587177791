/** The loaded dataset, for everything below the gate that waits for it. */
import { createContext, useContext } from "react";
import type { PlainSource } from "../core/plain/plainTimeline";
import type { ParsedTimeline } from "../core/dataset/dataset";

export type LoadedTimeline = ParsedTimeline & {
  /** Present for a plain list of events: ways to ask it without making objects of them all. */
  readonly plain?: PlainSource | undefined;
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
