import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { ReleasesFile } from "../../core/dataset/releasesSchema";
import { useReleases } from "../../state/useCompanionFile";
import { useUrlState } from "../../state/useUrlState";
import { Button } from "../../ui/Button";

type Props = { readonly children: (ledger: ReleasesFile) => ReactNode };

/** Draws its children once the ledger of releases is there, and says so as long as it is not. */
export function LoadedReleases({ children }: Props) {
  const { dataset } = useUrlState().state;
  const { data, isError, isFetching, refetch } = useReleases();
  if (dataset !== undefined) {
    return (
      <p>
        <Trans>You are looking at another dataset. The releases are those of our record.</Trans>
      </p>
    );
  }
  if (data !== undefined) return children(data);
  if (isError && !isFetching) {
    return (
      <div role="alert">
        <p>
          <Trans>The list of releases could not be loaded.</Trans>
        </p>
        <Button onClick={() => void refetch()}>
          <Trans>Try again</Trans>
        </Button>
      </div>
    );
  }
  return (
    <p role="status">
      <Trans>Loading the list of releases…</Trans>
    </p>
  );
}
