import { Trans, useLingui } from "@lingui/react/macro";
import type { Recommendation } from "../core/domain/recommendation";
import { useShownRecommendations } from "../state/useShownRecommendations";
import { RecommendationFilters } from "../views/filters/RecommendationFilters";
import { LoadedRecommendations } from "../views/recommendations/LoadedRecommendations";
import { RecommendationViews } from "../views/recommendations/RecommendationViews";
import styles from "./readingPage.module.css";

/** `/recommendations`: what was asked for the sake of accountability, and what came of it. */
export function RecommendationsPage() {
  const { t } = useLingui();
  return (
    <div className={`${styles.page} ${styles.wide}`}>
      <title>{t`Recommendations · UN Accountability Tracker`}</title>
      <div className={styles.prose}>
        <h1>
          <Trans>Recommendations</Trans>
        </h1>
        <p>
          <Trans>
            What was asked for the sake of accountability, by whom and of whom, and what came of it. The
            status follows from the evidence by a rule; it is not a judgement.
          </Trans>
        </p>
      </div>
      <LoadedRecommendations>{(recommendations) => <Shown all={recommendations} />}</LoadedRecommendations>
    </div>
  );
}

function Shown({ all }: { readonly all: readonly Recommendation[] }) {
  const { shown, counts } = useShownRecommendations(all);
  return (
    <>
      <RecommendationFilters counts={counts} shownCount={shown.length} total={all.length} />
      <RecommendationViews shown={shown} all={all} />
    </>
  );
}
