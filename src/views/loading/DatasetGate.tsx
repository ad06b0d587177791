import { type ReactNode, Suspense, useMemo } from "react";
import { datasetAddress } from "../../loading/datasetAddress";
import { useTimelineLoad } from "../../loading/useTimelineLoad";
import { DatasetContext } from "../../state/datasetContext";
import { lazyView } from "../../state/lazyView";
import { useUrlState } from "../../state/useUrlState";
import { LoadingPage } from "./LoadingPage";

// What is said when something is out of order loads when it has to be said.
const LoadFailurePage = lazyView(async () => (await import("./LoadFailurePage")).LoadFailurePage);
const ForeignDatasetNotice = lazyView(
  async () => (await import("./ForeignDatasetNotice")).ForeignDatasetNotice,
);
const RefreshFailureNotice = lazyView(
  async () => (await import("./RefreshFailureNotice")).RefreshFailureNotice,
);
const ProblemNotice = lazyView(async () => (await import("./ProblemNotice")).ProblemNotice);

type Props = {
  /** The reader's today, UTC milliseconds. */
  readonly now: number;
  readonly children: ReactNode;
};

/** Loads the timeline that the address of the page names, and shows its children once it is there. */
export function DatasetGate({ now, children }: Props) {
  const { state } = useUrlState();
  const address = datasetAddress(state.dataset);
  const isForeign = state.dataset !== undefined;
  const load = useTimelineLoad(address);
  const timeline = load.status === "loaded" ? load.timeline : undefined;
  const loaded = useMemo(() => timeline && { ...timeline, address, now }, [timeline, address, now]);

  if (load.status === "failed") {
    return (
      <Suspense fallback={<LoadingPage attempt={1} isPaused={false} />}>
        <LoadFailurePage
          failure={load.failure}
          address={address}
          isForeign={isForeign}
          onRetry={load.retry}
        />
      </Suspense>
    );
  }
  if (load.status === "loading") return <LoadingPage attempt={load.attempt} isPaused={load.isPaused} />;
  return (
    <DatasetContext value={loaded}>
      <Suspense fallback={null}>
        {isForeign && <ForeignDatasetNotice title={load.timeline.dataset.title} address={address} />}
        {load.refreshFailure && <RefreshFailureNotice failure={load.refreshFailure} onRetry={load.retry} />}
        {load.timeline.problemCount > 0 && (
          <ProblemNotice
            problems={load.timeline.problems}
            total={load.timeline.problemCount}
            droppedCount={load.timeline.droppedCount}
          />
        )}
      </Suspense>
      {children}
    </DatasetContext>
  );
}
