import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Story } from "../../core/dataset/storiesSchema";
import { useStories } from "../../state/useCompanionFile";
import { useUrlState } from "../../state/useUrlState";
import { LoadedFile } from "../../ui/LoadedFile";

type Props = { readonly children: (stories: readonly Story[]) => ReactNode };

/** Draws its children once the stories are there, and says so as long as they are not. */
export function LoadedStories({ children }: Props) {
  const { dataset } = useUrlState().state;
  const query = useStories();
  if (dataset !== undefined) {
    return (
      <p>
        <Trans>You are looking at another dataset. The stories are told with our record.</Trans>
      </p>
    );
  }
  return (
    <LoadedFile
      query={query}
      loading={<Trans>Loading the story…</Trans>}
      failure={<Trans>The stories could not be loaded. Everything else works without them.</Trans>}
    >
      {({ stories }) => children(stories)}
    </LoadedFile>
  );
}
