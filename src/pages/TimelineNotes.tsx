import { Suspense } from "react";
import { lazyView } from "../state/lazyView";
import { useMatchCount } from "../state/useMatchingEvents";
import { useUrlState } from "../state/useUrlState";
import { ChainNotice } from "../views/filters/ChainNotice";
import { EmptyResult } from "../views/filters/EmptyResult";
import { FilterChips } from "../views/filters/FilterChips";
import { MatchingRecommendations } from "../views/filters/MatchingRecommendations";
import styles from "./TimelinePage.module.css";

const SilencesNote = lazyView(async () => (await import("../views/timeline/SilencesNote")).SilencesNote);

/** What stands between the filters and the timeline: what is on, the chain that is lit, silences, and that nothing matches. */
export function TimelineNotes() {
  const { view } = useUrlState().state;
  const { shown } = useMatchCount();
  return (
    <>
      <div className={styles.chips}>
        <FilterChips />
        <MatchingRecommendations />
      </div>
      <ChainNotice />
      {view.silences && (
        <Suspense fallback={null}>
          <SilencesNote />
        </Suspense>
      )}
      {shown === 0 && <EmptyResult />}
    </>
  );
}
