import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { Recommendation } from "../../core/domain/recommendation";
import { describeEdtf } from "../../core/text/dates";
import { paths } from "../../core/url/paths";
import { useLoadedTimeline } from "../../state/datasetContext";
import { AppLink } from "../../ui/AppLink";
import { Spoken } from "../../ui/Spoken";
import { Addressees } from "./Addressees";
import styles from "./RecommendationSummary.module.css";

/** A recommendation in few words: of whom, first by whom, how often again, and how late the evidence is. */
export function RecommendationSummary({ recommendation }: { readonly recommendation: Recommendation }) {
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
