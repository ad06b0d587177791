import { Suspense, useRef } from "react";
import { lazyView } from "../../state/lazyView";
import { useUrlState } from "../../state/useUrlState";
import { FilterChips } from "./FilterChips";
import styles from "./FilterNotes.module.css";

const ChainNotice = lazyView(async () => (await import("./ChainNotice")).ChainNotice);
const MatchingRecommendations = lazyView(
  async () => (await import("./MatchingRecommendations")).MatchingRecommendations,
);

/** What is on, below the filters: a chip for each of them, what else the search finds, and the chain that stands out. */
export function FilterNotes() {
  const { filter, view } = useUrlState().state;
  const notes = useRef<HTMLDivElement>(null);
  return (
    <div ref={notes} tabIndex={-1} className={styles.notes}>
      <FilterChips />
      <Suspense fallback={null}>
        {filter.query !== "" && <MatchingRecommendations />}
        {/* The button goes away with its notice: the focus stays here. */}
        {view.chain !== undefined && <ChainNotice onLeave={() => notes.current?.focus()} />}
      </Suspense>
    </div>
  );
}
