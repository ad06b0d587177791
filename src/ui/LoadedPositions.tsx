import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { PositionsFile } from "../core/dataset/positionsSchema";
import { usePositions } from "../state/useCompanionFile";
import { LoadedFile } from "./LoadedFile";

type Props = {
  /** Where the dataset says that its positions are. */
  readonly positions: string;
  readonly children: (file: PositionsFile) => ReactNode;
};

/** Draws its children once the positions are there, and says so as long as they are not. */
export function LoadedPositions({ positions, children }: Props) {
  return (
    <LoadedFile
      query={usePositions(positions)}
      loading={<Trans>Loading the positions…</Trans>}
      failure={
        <Trans>The positions could not be loaded. Everything else here is complete without them.</Trans>
      }
    >
      {children}
    </LoadedFile>
  );
}
