import { Trans, useLingui } from "@lingui/react/macro";
import { useSyncExternalStore } from "react";
import { cellOf } from "../../core/ballots/matrix";
import type { VoteColumn } from "../../core/ballots/voteColumns";
import { describeCell } from "../../core/text/ballots";
import { paths } from "../../core/url/paths";
import { AppLink } from "../../ui/AppLink";
import { StateLink } from "../../ui/StateLink";
import styles from "./CellReadout.module.css";
import type { MatrixItem } from "./matrixItems";
import type { PointedCell } from "./pointedCell";
import { useColumnNames } from "./useColumnNames";

type Props = {
  readonly pointed: PointedCell;
  readonly items: readonly MatrixItem[];
  readonly columns: readonly VoteColumn[];
};

/**
 * In words what the pointer or the keyboard is at, with ways on. Screen readers hear the same from the grid itself, so
 * it is not announced.
 */
export function CellReadout({ pointed, items, columns }: Props) {
  const { i18n } = useLingui();
  const { columnName } = useColumnNames();
  const place = useSyncExternalStore(pointed.subscribe, pointed.get);
  const item = place && items[place.row - 1];
  const column = place && columns[place.column - 1];
  const state = item?.kind === "state" ? item.row.state : undefined;
  if (state === undefined && column === undefined) {
    return (
      <p className={styles.readout}>
        <Trans>Point at a cell, or walk there with the arrow keys, to read it here.</Trans>
      </p>
    );
  }
  return (
    <p className={styles.readout}>
      {state !== undefined && <StateLink state={state} />}
      {state !== undefined && column !== undefined && (
        <>
          {": "}
          <strong>{describeCell(cellOf(column, state.iso3), column, i18n)}</strong>
          {" · "}
        </>
      )}
      {column !== undefined && <AppLink path={paths.vote(column.event.id)}>{columnName(column)}</AppLink>}
    </p>
  );
}
