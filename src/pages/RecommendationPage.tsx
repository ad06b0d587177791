import { Trans, useLingui } from "@lingui/react/macro";
import { useParams } from "react-router";
import type { Recommendation } from "../core/domain/recommendation";
import { paths } from "../core/url/paths";
import { PageActions } from "../share/PageActions";
import { AppLink } from "../ui/AppLink";
import { LoadedRecommendations } from "../views/recommendations/LoadedRecommendations";
import { RecommendationCard } from "../views/recommendations/RecommendationCard";
import { PagePrint } from "./PagePrint";
import styles from "./readingPage.module.css";

/** `/recommendations/:id`: one recommendation, from the first ask to the latest evidence. */
export function RecommendationPage() {
  const { id = "" } = useParams();
  return (
    <div className={styles.page}>
      <LoadedRecommendations>
        {(recommendations) => (
          <Found recommendation={recommendations.find((one) => one.id === id)} wantedId={id} />
        )}
      </LoadedRecommendations>
    </div>
  );
}

type FoundProps = { readonly recommendation: Recommendation | undefined; readonly wantedId: string };

function Found({ recommendation, wantedId }: FoundProps) {
  const { t } = useLingui();
  if (recommendation !== undefined) {
    const { id, title } = recommendation;
    const target = { kind: "recommendation", id, title, path: paths.recommendation(id) } as const;
    return (
      <>
        <title>{t`${recommendation.title} · UN Accountability Tracker`}</title>
        <RecommendationCard recommendation={recommendation} actions={<PageActions target={target} />} />
        <PagePrint target={target} />
      </>
    );
  }
  return (
    <div>
      <title>{t`Recommendation not found · UN Accountability Tracker`}</title>
      <h1>
        <Trans>This record has no such recommendation</Trans>
      </h1>
      <p>
        <Trans>
          No recommendation has the id <code>{wantedId}</code>.
        </Trans>{" "}
        <AppLink path={paths.recommendations()}>
          <Trans>All recommendations</Trans>
        </AppLink>
      </p>
    </div>
  );
}
