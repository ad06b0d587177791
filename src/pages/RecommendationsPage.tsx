import { Trans, useLingui } from "@lingui/react/macro";
import { LoadedRecommendations } from "../views/recommendations/LoadedRecommendations";
import { RecommendationList } from "../views/recommendations/RecommendationList";
import styles from "./readingPage.module.css";

/** `/recommendations`: what was asked for the sake of accountability, and what came of it. */
export function RecommendationsPage() {
  const { t } = useLingui();
  return (
    <div className={styles.page}>
      <title>{t`Recommendations · UN Accountability Tracker`}</title>
      <div>
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
      <LoadedRecommendations>
        {(recommendations) => <RecommendationList recommendations={recommendations} />}
      </LoadedRecommendations>
    </div>
  );
}
