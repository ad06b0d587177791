import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Recommendation } from "../../core/domain/recommendation";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useRecommendations } from "../../state/useCompanionFile";
import { LoadedFile } from "../../ui/LoadedFile";

type Props = { readonly children: (recommendations: readonly Recommendation[]) => ReactNode };

/** Draws its children once the recommendations are there, and says so as long as they are not. */
export function LoadedRecommendations({ children }: Props) {
  const { dataset } = useLoadedTimeline();
  const query = useRecommendations();
  if (dataset.recommendations === undefined || query.data?.recommendations.length === 0) {
    return (
      <p>
        <Trans>This dataset holds no recommendations.</Trans>
      </p>
    );
  }
  return (
    <LoadedFile
      query={query}
      loading={<Trans>Loading the recommendations…</Trans>}
      failure={<Trans>The recommendations could not be loaded. Everything else works without them.</Trans>}
    >
      {({ recommendations }) => children(recommendations)}
    </LoadedFile>
  );
}
