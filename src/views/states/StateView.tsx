import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useMemo } from "react";
import { membershipsOfState } from "../../core/ballots/memberships";
import { compareStatePositions } from "../../core/ballots/stateComparison";
import type { PositionsFile } from "../../core/dataset/positionsSchema";
import { type State, stateName } from "../../core/domain/state";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useUpdateUrl } from "../../state/useUrlState";
import { changeVotesView, useVotesView } from "../../state/useVotesView";
import { useVoteColumns } from "../../state/useVoteColumns";
import { Notice } from "../../ui/Notice";
import { ComparisonHeader } from "./ComparisonHeader";
import { describeComparison } from "../../core/text/stateComparison";
import { OneState } from "./OneState";
import { StateFinder } from "./StateFinder";
import { StateHeader } from "./StateHeader";
import styles from "./StateView.module.css";
import { TwoStates } from "./TwoStates";

type Props = {
  readonly state: State;
  /** All of the record. */
  readonly states: readonly State[];
  readonly file: PositionsFile;
  /** The filters that are on, with the ways to take them off. */
  readonly filters: ReactNode;
  /** What can be done with the page elsewhere. */
  readonly actions?: ReactNode;
};

/** One State through all bodies, or beside another one where the address names it. */
export function StateView({ state, states, file, filters, actions }: Props) {
  const { t, i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const updateUrl = useUpdateUrl();
  const { versus } = useVotesView().view;
  const columns = useVoteColumns(file);
  const other = versus === state.iso3 ? undefined : states.find(({ iso3 }) => iso3 === versus);
  const comparison = useMemo(
    () => other && compareStatePositions(state.iso3, other.iso3, columns.shown),
    [state, other, columns],
  );
  const candidates = useMemo(
    () => states.filter(({ iso3 }) => iso3 !== state.iso3 && iso3 !== other?.iso3),
    [states, state, other],
  );
  const nameOf = (one: State) => stateName(one, i18n.locale).text;
  const name = nameOf(state);
  const otherName = other && nameOf(other);
  const { all, shown } = columns;
  const [shownCount, allCount] = [i18n.number(shown.length), i18n.number(all.length)];
  return (
    <div className={styles.view}>
      <title>
        {otherName === undefined
          ? t`${name} · UN Accountability Tracker`
          : t`${name} and ${otherName} · UN Accountability Tracker`}
      </title>
      {versus !== undefined && other === undefined && (
        <Notice announced="status">
          {versus === state.iso3 ? (
            <Trans>The address asks to compare {name} with itself.</Trans>
          ) : (
            <Trans>
              The address asks to compare {name} with “{versus}”, which is the code of no State of this
              record.
            </Trans>
          )}
        </Notice>
      )}
      {other === undefined ? (
        <StateHeader
          state={state}
          regions={file.regions}
          memberships={membershipsOfState(state.iso3, file.memberships, dataset.bodies)}
        />
      ) : (
        <ComparisonHeader first={state} second={other} />
      )}
      <p role="status" className={styles.sentence}>
        {comparison !== undefined &&
          otherName !== undefined &&
          describeComparison(comparison, { first: name, second: otherName }, i18n)}
      </p>
      <StateFinder
        label={other === undefined ? t`Compare with another State` : t`Compare ${name} with another State`}
        placeholder={t`Type any of its names`}
        states={candidates}
        onChoose={(iso3) => updateUrl(changeVotesView({ versus: iso3 }))}
      />
      {actions}
      {filters}
      {shown.length < all.length && (
        <p>
          <Trans>
            The filters leave {shownCount} of {allCount} decisions. Counts, figure and tables hold only these.
          </Trans>
        </p>
      )}
      {other === undefined || comparison === undefined ? (
        <OneState state={state} file={file} columns={columns} />
      ) : (
        <TwoStates first={state} second={other} comparison={comparison} file={file} columns={columns} />
      )}
    </div>
  );
}
