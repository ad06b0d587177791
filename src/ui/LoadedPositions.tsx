import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { PositionsFile } from "../core/dataset/positionsSchema";
import { usePositions } from "../state/useCompanionFile";
import { Button } from "./Button";
import styles from "./LoadedPositions.module.css";

type Props = {
  /** Where the dataset says that its positions are. */
  readonly positions: string;
  readonly children: (file: PositionsFile) => ReactNode;
};

/** Draws its children once the positions are there, and says so as long as they are not. */
export function LoadedPositions({ positions, children }: Props) {
  const { data: file, isError, isFetching, refetch } = usePositions(positions);
  if (file !== undefined) return children(file);
  if (isError && !isFetching) {
    return (
      <div role="alert" className={styles.failure}>
        <p>
          <Trans>The positions could not be loaded. Everything else here is complete without them.</Trans>
        </p>
        <Button onClick={() => void refetch()}>
          <Trans>Try again</Trans>
        </Button>
      </div>
    );
  }
  return (
    <p role="status" className={styles.loading}>
      <Trans>Loading the positions…</Trans>
    </p>
  );
}
