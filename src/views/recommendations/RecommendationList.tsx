import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useId } from "react";
import { type Recommendation, type RecommendationStatus, STATUSES } from "../../core/domain/recommendation";
import { describeEdtf } from "../../core/text/dates";
import { statusRule } from "../../core/text/recommendations";
import { paths } from "../../core/url/paths";
import { useLoadedTimeline } from "../../state/datasetContext";
import { AppLink } from "../../ui/AppLink";
import { Spoken } from "../../ui/Spoken";
import { Addressees } from "./Addressees";
import styles from "./RecommendationList.module.css";
import { StatusBadge } from "./StatusBadge";

/** All recommendations by status, each status with the rule that gives it. */
export function RecommendationList({
  recommendations,
}: {
  readonly recommendations: readonly Recommendation[];
}) {
  return STATUSES.map((status) => (
    <StatusGroup
      key={status}
      status={status}
      members={recommendations.filter((recommendation) => recommendation.status === status)}
    />
  ));
}

type GroupProps = { readonly status: RecommendationStatus; readonly members: readonly Recommendation[] };

function StatusGroup({ status, members }: GroupProps) {
  const { i18n } = useLingui();
  const headingId = useId();
  if (members.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        <StatusBadge status={status} /> <span className={styles.count}>{i18n.number(members.length)}</span>
      </h2>
      <p className={styles.rule}>{statusRule(status, i18n)}</p>
      <ul className={styles.list}>
        {members.map((recommendation) => (
          <li key={recommendation.id}>
            <RecommendationSummary recommendation={recommendation} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function RecommendationSummary({ recommendation }: { readonly recommendation: Recommendation }) {
  const { i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const { id, title, asked, addressees, asOf } = recommendation;
  const [first, ...again] = asked;
  return (
    <article className={styles.item}>
      <h3 className={styles.title}>
        <AppLink path={paths.recommendation(id)}>
          <Spoken text={{ text: title, lang: dataset.language }} />
        </AppLink>
      </h3>
      <p>
        <Trans>
          Asked of <Addressees addressees={addressees} />
        </Trans>
      </p>
      <p className={styles.detail}>
        {first !== undefined && (
          <Trans>
            first by <Spoken text={{ text: first.by, lang: dataset.language }} />,{" "}
            {describeEdtf(first.date, i18n)}
          </Trans>
        )}
        {again.length > 0 && (
          <>
            {" · "}
            <Plural value={again.length} one="repeated # time" other="repeated # times" />
          </>
        )}
        {asOf !== undefined && (
          <>
            {" · "}
            <Trans>latest evidence: {describeEdtf(asOf, i18n)}</Trans>
          </>
        )}
      </p>
    </article>
  );
}
