import { useMemo, useState } from "react";
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
  const [pressed, setPressed] = useState<{
    readonly before: readonly LaneId[];
    readonly chosen: readonly LaneId[];
  }>();
  const chosen = pressed?.before === inAddress ? pressed.chosen : inAddress;
  const folded = useMemo(
    () => foldedLanes(dataset, facet === undefined ? filter : { ...filter, [facet]: chosen }, grouping),
    [dataset, filter, facet, chosen, grouping],
  );
  const choose = (next: readonly LaneId[]) => {
    if (facet === undefined) return;
    setPressed({ before: inAddress, chosen: next });
    void afterPaint().then(() => updateUrl(changeFilter({ [facet]: next })));
  };
  return { facet, chosen, folded, choose };
}
