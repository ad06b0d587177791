import { useEffect, useMemo, useState } from "react";
import { foldedLanes } from "../core/timeline/foldedLanes";
import { laneFacet } from "../core/timeline/groupLanes";
import type { LaneId } from "../core/timeline/lane";
import { afterPaint } from "./afterPaint";
import { useLoadedTimeline } from "./datasetContext";
import { useLaneGrouping } from "./useLaneGrouping";
import { useFilter } from "./useMatchingEvents";
import { changeFilter, useUpdateUrl } from "./useUrlState";

export type LaneChoice = {
  /** The facet that lanes stand for; `undefined` where one lane holds everything. */
  readonly facet: ReturnType<typeof laneFacet>;
  /** None: all lanes are shown. */
  readonly chosen: readonly LaneId[];
  readonly folded: ReadonlySet<LaneId>;
  readonly choose: (chosen: readonly LaneId[]) => void;
};

const NONE: readonly LaneId[] = [];

/**
 * Which lanes are shown. A press folds the others at once, as a gesture previews; the address, and with it everything
 * else that follows the filter, comes after the frame in which that is seen.
 */
export function useLaneChoice(): LaneChoice {
  const { dataset } = useLoadedTimeline();
  const filter = useFilter();
  const grouping = useLaneGrouping();
  const updateUrl = useUpdateUrl();
  const facet = laneFacet(grouping);
  const inAddress = facet === undefined ? NONE : filter[facet];
  const before = inAddress.join();
  const [pressed, setPressed] = useState<{ readonly before: string; readonly chosen: readonly LaneId[] }>();
  const waiting = pressed?.before === before ? pressed.chosen : undefined;
  const chosen = waiting ?? inAddress;
  const folded = useMemo(
    () => foldedLanes(dataset, facet === undefined ? filter : { ...filter, [facet]: chosen }, grouping),
    [dataset, filter, facet, chosen, grouping],
  );
  useEffect(() => {
    if (facet === undefined || waiting === undefined) return undefined;
    let isWanted = true;
    // With the address as it is then: the reader may have gone on in the meantime.
    void afterPaint().then(() => {
      if (!isWanted) return;
      setPressed(undefined);
      updateUrl(changeFilter({ [facet]: waiting }));
    });
    return () => {
      isWanted = false;
    };
  }, [facet, waiting, updateUrl]);
  const choose = (next: readonly LaneId[]) => setPressed({ before, chosen: next });
  return { facet, chosen, folded, choose };
}
