import { Trans } from "@lingui/react/macro";
import { type CSSProperties, memo } from "react";
import type { PlacedGroup } from "../../core/ballots/placeColumns";
import type { VoteColumn } from "../../core/ballots/voteColumns";
import { paths } from "../../core/url/paths";
import { useLoadedTimeline } from "../../state/datasetContext";
import { AppLink } from "../../ui/AppLink";
import { bodyColour } from "../../ui/laneColour";
import { Spoken } from "../../ui/Spoken";
import styles from "./MatrixHead.module.css";
import { useColumnNames } from "./useColumnNames";

const PRINTED_COLUMN_PX = 11;

type Props = {
  readonly groups: readonly PlacedGroup[];
  readonly columns: readonly VoteColumn[];
  readonly looks: readonly (CSSProperties | undefined)[];
  /** The column, counted from 1, whose heading Tab leads to; 0 the corner. */
  readonly activeColumn: number | undefined;
  /** Whether each row says how often its State changed sides. */
  readonly showsChanges: boolean;
};

/** The bodies, and below them their votes by year, each a link to the page of the vote. */
export const MatrixHead = memo(function MatrixHead({
  groups,
  columns,
  looks,
  activeColumn,
  showsChanges,
}: Props) {
  const { dataset } = useLoadedTimeline();
  const { bodyName, columnName, columnLabel } = useColumnNames();
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.bodies}>
        {groups.map(({ group, first, startPx, widthPx }) => (
          <div
            key={group.bodies[0]?.id}
            role="columnheader"
            aria-colindex={first + 2}
            aria-colspan={group.columns.length}
            className={styles.body}
            style={{
              "--lane": bodyColour(dataset, group.lane.id),
              insetInlineStart: startPx,
              inlineSize: widthPx,
            }}
          >
            <span className={styles.bodyName}>
              {group.bodies.map((body, place) => (
                <span key={body.id}>
                  {place > 0 && " · "}
                  <Spoken text={bodyName(body)} />
                </span>
              ))}
            </span>
          </div>
        ))}
      </div>
      <div role="row" aria-rowindex={2} className={styles.votes}>
        <div
          role="columnheader"
          aria-colindex={1}
          className={styles.corner}
          tabIndex={activeColumn === 0 ? 0 : undefined}
        >
          <span>
            <Trans>State</Trans>
          </span>{" "}
          {showsChanges && (
            <span>
              <Trans>changes of side</Trans>
            </span>
          )}
        </div>
        {columns.map((column, place) => (
          // The link inside is its label.
          // oxlint-disable-next-line jsx-a11y/control-has-associated-label
          <div
            key={column.event.id}
            role="columnheader"
            aria-colindex={place + 2}
            className={styles.vote}
            style={looks[place]}
            data-kind={column.kind}
          >
            <PrintedBody group={groups.find(({ first }) => first === place)} />
            <AppLink
              path={paths.vote(column.event.id)}
              tabIndex={activeColumn === place + 1 ? 0 : -1}
              className={styles.link}
            >
              <span aria-hidden="true" className={styles.label}>
                {columnLabel(column)}
              </span>
              <span aria-hidden="true" className={styles.year}>
                {shortYear(column)}
              </span>
              <span className="visually-hidden">{columnName(column)}</span>
            </AppLink>
          </div>
        ))}
      </div>
    </div>
  );
});

/** On paper the bodies stand over the first of their votes. */
function PrintedBody({ group }: { readonly group: PlacedGroup | undefined }) {
  const { bodyName } = useColumnNames();
  if (group === undefined) return null;
  const name = group.group.bodies.map((body) => bodyName(body).text).join(" · ");
  return (
    <span
      aria-hidden="true"
      className={styles.printedBody}
      // As wide as its columns are on paper, in which they share all of it but the names.
      style={{ inlineSize: `${group.group.columns.length * PRINTED_COLUMN_PX}px` }}
    >
      {name}
    </span>
  );
}

/** "’14": four digits are wider than a column. */
function shortYear({ event }: VoteColumn): string {
  return `’${String(new Date(event.extent.from).getUTCFullYear()).slice(-2)}`;
}
