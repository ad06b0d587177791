import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { ReleasesFile } from "../../core/dataset/releasesSchema";
import { useReleases } from "../../state/useCompanionFile";
import { useUrlState } from "../../state/useUrlState";
import { LoadedFile } from "../../ui/LoadedFile";

type Props = { readonly children: (ledger: ReleasesFile) => ReactNode };

/** Draws its children once the ledger of releases is there, and says so as long as it is not. */
export function LoadedReleases({ children }: Props) {
  const { dataset } = useUrlState().state;
  const query = useReleases();
  if (dataset !== undefined) {
    return (
      <p>
        <Trans>You are looking at another dataset. The releases are those of our record.</Trans>
      </p>
    );
  }
  return (
    <LoadedFile
      query={query}
      loading={<Trans>Loading the list of releases…</Trans>}
      failure={<Trans>The list of releases could not be loaded.</Trans>}
    >
      {children}
    </LoadedFile>
  );
}
