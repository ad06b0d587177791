import { Trans } from "@lingui/react/macro";
import { useMemo } from "react";
import { useParams } from "react-router";
import { allStates } from "../core/ballots/matrix";
import type { PositionsFile } from "../core/dataset/positionsSchema";
import { stateName } from "../core/domain/state";
import { paths } from "../core/url/paths";
import { PageActions } from "../share/PageActions";
import { useLoadedTimeline } from "../state/datasetContext";
import { useLanguage } from "../state/useLanguage";
import { LoadedPositions } from "../ui/LoadedPositions";
import { FilterChips } from "../views/filters/FilterChips";
import { StateView } from "../views/states/StateView";
import { UnknownState } from "../views/states/UnknownState";
import { PagePrint } from "./PagePrint";
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
  const lang = useLanguage();
  const states = useMemo(() => allStates(file), [file]);
  const state = states.find(({ iso3 }) => iso3 === wanted.toUpperCase());
  if (state === undefined) return <UnknownState wanted={wanted} states={states} />;
  const { iso3 } = state;
  const title = stateName(state, lang).text;
  const target = { kind: "state", id: iso3, title, path: paths.state(iso3) } as const;
  return (
    <>
      <StateView
        key={iso3}
        state={state}
        states={states}
        file={file}
        filters={<FilterChips />}
        actions={<PageActions target={target} />}
      />
      <PagePrint target={target} />
    </>
  );
}
