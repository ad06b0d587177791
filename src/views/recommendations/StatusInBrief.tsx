import { Trans, useLingui } from "@lingui/react/macro";
import type { Recommendation } from "../../core/domain/recommendation";
import { describeEdtf } from "../../core/text/dates";
import { statusRule } from "../../core/text/recommendations";
import { paths } from "../../core/url/paths";
import { useLoadedTimeline } from "../../state/datasetContext";
import { AppLink } from "../../ui/AppLink";
import { Spoken } from "../../ui/Spoken";
import { StatusBadge } from "./StatusBadge";
import styles from "./StatusInBrief.module.css";

/** What became of a recommendation, outside of its own page: its name, its status and the rule that gives it. */
export function StatusInBrief({ recommendation }: { readonly recommendation: Recommendation }) {
  const { i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const { id, title, status, asOf } = recommendation;
  return (
    <div className={styles.brief}>
      <p className={styles.title}>
        <AppLink path={paths.recommendation(id)}>
          <Spoken text={{ text: title, lang: dataset.language }} />
        </AppLink>
      </p>
      <p>
        <StatusBadge status={status} />
        {asOf !== undefined && (
          <>
            {" "}
            <Trans>as of {describeEdtf(asOf, i18n)}, the latest evidence</Trans>
          </>
        )}
      </p>
      <p className={styles.rule}>
        <Trans>Rule: {statusRule(status, i18n)}</Trans>
      </p>
    </div>
  );
}
