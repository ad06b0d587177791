import type { TimelineLoad } from "../../loading/useTimelineLoad";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useUrlState } from "../../state/useUrlState";
import { ForeignDatasetNotice } from "./ForeignDatasetNotice";
import { ProblemNotice } from "./ProblemNotice";
import { RefreshFailureNotice } from "./RefreshFailureNotice";
import { ReleaseNotice } from "./ReleaseNotice";

type Props = { readonly load: Extract<TimelineLoad, { readonly status: "loaded" }> };

/** What a reader should know about the timeline as a whole: whose it is, how old, and what in it could not be used. */
export function DatasetNotices({ load: { timeline, refreshFailure, retry } }: Props) {
  const { dataset, release } = useUrlState().state;
  const { address } = useLoadedTimeline();
  return (
    <>
      {dataset !== undefined && <ForeignDatasetNotice title={timeline.dataset.title} address={address} />}
      {dataset === undefined && release !== undefined && <ReleaseNotice name={release} />}
      {refreshFailure && <RefreshFailureNotice failure={refreshFailure} onRetry={retry} />}
      <ProblemNotice
        problems={timeline.problems}
        total={timeline.problemCount}
        droppedCount={timeline.droppedCount}
      />
    </>
  );
}
