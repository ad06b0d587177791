import type { LaneGrouping } from "../core/url/timelineView";
import { useLoadedTimeline } from "./datasetContext";
import { useUrlState } from "./useUrlState";

/** What the lanes stand for; `undefined`: bodies, and always so for a plain timeline, which has nothing else. */
export function useLaneGrouping(): LaneGrouping | undefined {
  const { plain } = useLoadedTimeline();
  const { lanes } = useUrlState().state.view;
  return plain === undefined ? lanes : undefined;
}
