import { Trans } from "@lingui/react/macro";
import { useMemo } from "react";
import { useParams } from "react-router";
import { allStates } from "../core/ballots/matrix";
import type { PositionsFile } from "../core/dataset/positionsSchema";
import { useLoadedTimeline } from "../state/datasetContext";
import { LoadedPositions } from "../ui/LoadedPositions";
import { FilterChips } from "../views/filters/FilterChips";
import { StateView } from "../views/states/StateView";
import { UnknownState } from "../views/states/UnknownState";
import styles from "./readingPage.module.css";

/** `/states/:iso3`: one State through all bodies; with `vs`, what sets it apart from another. */
export function StatePage() {
  const { iso3 = "" } = useParams();
  const { dataset } = useLoadedTimeline();
  if (dataset.positions === undefined) {
    return (
      <div className={styles.page}>
        <h1>{iso3}</h1>
        <p>
          <Trans>This dataset does not hold the positions of States.</Trans>
        </p>
      </div>
    );
  }
  return (
    <LoadedPositions positions={dataset.positions}>
      {(file) => <FoundState wanted={iso3} file={file} />}
    </LoadedPositions>
  );
}

function FoundState({ wanted, file }: { readonly wanted: string; readonly file: PositionsFile }) {
  const states = useMemo(() => allStates(file), [file]);
  const state = states.find(({ iso3 }) => iso3 === wanted.toUpperCase());
  if (state === undefined) return <UnknownState wanted={wanted} states={states} />;
  return <StateView key={state.iso3} state={state} states={states} file={file} filters={<FilterChips />} />;
}
