import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Story } from "../../core/dataset/storiesSchema";
import { useStories } from "../../state/useCompanionFile";
import { useUrlState } from "../../state/useUrlState";
import { Button } from "../../ui/Button";

type Props = { readonly children: (stories: readonly Story[]) => ReactNode };

/** Draws its children once the stories are there, and says so as long as they are not. */
export function LoadedStories({ children }: Props) {
  const { dataset } = useUrlState().state;
  const { data, isError, isFetching, refetch } = useStories();
  if (dataset !== undefined) {
    return (
      <p>
        <Trans>You are looking at another dataset. The stories are told with our record.</Trans>
      </p>
    );
  }
  if (data !== undefined) return children(data.stories);
  if (isError && !isFetching) {
    return (
      <div role="alert">
        <p>
          <Trans>The stories could not be loaded. Everything else works without them.</Trans>
        </p>
        <Button onClick={() => void refetch()}>
          <Trans>Try again</Trans>
        </Button>
      </div>
    );
  }
  return (
    <p role="status">
      <Trans>Loading the story…</Trans>
    </p>
  );
}
