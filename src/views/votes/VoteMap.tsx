import { Trans, useLingui } from "@lingui/react/macro";
import { useId } from "react";
import type { PositionsColumn } from "../../core/ballots/voteColumns";
import type { PositionsFile } from "../../core/dataset/positionsSchema";
import { describeTally } from "../../core/text/decisions";
import { useWorldMap } from "../../state/useWorldMap";
import { Button } from "../../ui/Button";
import { MapDrawing } from "./MapDrawing";
import { MapLegend } from "./MapLegend";
import styles from "./VoteMap.module.css";
import { VoteSection } from "./VoteSection";

type Props = { readonly column: PositionsColumn; readonly file: PositionsFile };

/** The positions on an equal-area map. The list beside it says the same, and does without the map. */
export function VoteMap({ column, file }: Props) {
  const { t, i18n } = useLingui();
  const { data: map, isError, isFetching, refetch } = useWorldMap();
  const captionId = useId();
  const tally = describeTally(column.tally, i18n);
  return (
    <VoteSection heading={<Trans>On the map</Trans>}>
      {map !== undefined && (
        <figure className={styles.figure} aria-labelledby={captionId}>
          {/* A region that scrolls must be within reach of the keyboard. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <div className={styles.box} role="group" aria-label={t`Map`} tabIndex={0}>
            <MapDrawing
              map={map}
              column={column}
              states={file.states}
              label={t`Map of the positions: ${tally}`}
            />
          </div>
          <MapLegend tally={column.tally} />
          <figcaption id={captionId} className={styles.caption}>
            <Trans>
              Areas keep their true proportions. A State too small to be seen is a sign near its place. The
              boundaries are those of Natural Earth and not of the United Nations; drawing them expresses no
              opinion on the status of any territory. Areas that are no Member State are left plain.
            </Trans>
          </figcaption>
        </figure>
      )}
      {map === undefined && isError && !isFetching && (
        <div role="alert" className={styles.failure}>
          <p>
            <Trans>The map could not be loaded. The list below says the same.</Trans>
          </p>
          <Button onClick={() => void refetch()}>
            <Trans>Try again</Trans>
          </Button>
        </div>
      )}
      {map === undefined && (!isError || isFetching) && (
        <p role="status" className={styles.loading}>
          <Trans>Loading the map…</Trans>
        </p>
      )}
    </VoteSection>
  );
}
