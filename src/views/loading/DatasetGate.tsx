import { type ReactNode, Suspense, useMemo } from "react";
import { datasetAddress } from "../../loading/datasetAddress";
import { useTimelineLoad } from "../../loading/useTimelineLoad";
import { DatasetContext } from "../../state/datasetContext";
import { Later } from "../../state/Later";
import { lazyView } from "../../state/lazyView";
import { useUrlState } from "../../state/useUrlState";
import { LoadingPage } from "./LoadingPage";

// What is said when something is out of the ordinary loads when it has to be said.
const LoadFailurePage = lazyView(async () => (await import("./LoadFailurePage")).LoadFailurePage);
const DatasetNotices = lazyView(async () => (await import("./DatasetNotices")).DatasetNotices, {
  isLater: true,
});

type Props = {
  /** The reader's today, UTC milliseconds. */
  readonly now: number;
  /** What the page said before the app was there, as markup that our own build has made. */
  readonly standing?: string | undefined;
  readonly children: ReactNode;
};

/** Loads the timeline that the address of the page names, and shows its children once it is there. */
export function DatasetGate({ now, standing, children }: Props) {
  const { state } = useUrlState();
  const address = datasetAddress(state);
  const load = useTimelineLoad(address);
  const timeline = load.status === "loaded" ? load.timeline : undefined;
  const loaded = useMemo(() => timeline && { ...timeline, address, now }, [timeline, address, now]);

  // Nothing that a reader has before the eyes goes because something else is missing.
  const kept = standing !== undefined && <div dangerouslySetInnerHTML={{ __html: standing }} />;
  if (load.status === "failed") {
    return (
      <>
        <Suspense fallback={<LoadingPage attempt={1} isPaused={false} />}>
          <LoadFailurePage failure={load.failure} address={address} onRetry={load.retry} />
        </Suspense>
        {kept}
      </>
    );
  }
  if (load.status === "loading") {
    return (
      <>
        <LoadingPage attempt={load.attempt} isPaused={load.isPaused} />
        {kept}
      </>
    );
  }
  const isOrdinary =
    (state.dataset ?? state.release ?? load.refreshFailure) === undefined && load.timeline.problemCount === 0;
  return (
    <DatasetContext value={loaded}>
      <Later>{!isOrdinary && <DatasetNotices load={load} />}</Later>
      {children}
    </DatasetContext>
  );
}
