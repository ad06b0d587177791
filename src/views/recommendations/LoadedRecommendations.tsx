import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Recommendation } from "../../core/domain/recommendation";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useRecommendations } from "../../state/useCompanionFile";
import { Button } from "../../ui/Button";

type Props = { readonly children: (recommendations: readonly Recommendation[]) => ReactNode };

/** Draws its children once the recommendations are there, and says so as long as they are not. */
export function LoadedRecommendations({ children }: Props) {
  const { dataset } = useLoadedTimeline();
  const { data, isError, isFetching, refetch } = useRecommendations();
  if (dataset.recommendations === undefined || data?.recommendations.length === 0) {
    return (
      <p>
        <Trans>This dataset holds no recommendations.</Trans>
      </p>
    );
  }
  if (data !== undefined) return children(data.recommendations);
  if (isError && !isFetching) {
    return (
      <div role="alert">
        <p>
          <Trans>The recommendations could not be loaded. Everything else works without them.</Trans>
        </p>
        <Button onClick={() => void refetch()}>
          <Trans>Try again</Trans>
        </Button>
      </div>
    );
  }
  return (
    <p role="status">
      <Trans>Loading the recommendations…</Trans>
    </p>
  );
}
