/** Silences of the lanes, for the types and bodies that the filter names. */
import { useMemo } from "react";
import { lanesOf } from "../core/dataset/dataset";
import type { LaneId } from "../core/timeline/lane";
import type { LaneSilences } from "../core/timeline/placeSilences";
import { longestSilence, type SilentBand, silenceBands } from "../core/timeline/silenceBands";
import { useLoadedTimeline } from "./datasetContext";
import { useLaneGrouping } from "./useLaneGrouping";
import { useFilter } from "./useMatchingEvents";
import { useUrlState } from "./useUrlState";

/** `told` is the longest silence. */
type Silences = ReadonlyMap<LaneId, LaneSilences & { readonly told: SilentBand | undefined }>;

const NONE: Silences = new Map();

/** None while they are turned off, where lanes are not bodies, and for a plain timeline, of which nothing is claimed. */
export function useSilences(): Silences {
  const { dataset, now, plain } = useLoadedTimeline();
  const { silences } = useUrlState().state.view;
  const grouping = useLaneGrouping();
  const { types, bodies } = useFilter();
  const isShown = silences && grouping === undefined && plain === undefined;
  // As text, because the address gives new lists with every change of anything in it.
  const chosen = JSON.stringify([types, bodies]);
  return useMemo(
    () =>
      isShown
        ? new Map(
            lanesOf(dataset).map((lane) => {
              const bands = silenceBands(dataset, lane, { types, bodies }, now);
              return [lane.id, { bands, told: longestSilence(bands) }];
            }),
          )
        : NONE,
    // oxlint-disable-next-line react/exhaustive-deps -- `chosen` stands for the lists in it
    [isShown, dataset, now, chosen],
  );
}
