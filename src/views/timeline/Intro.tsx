import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { decisionOf } from "../../core/domain/decision";
import { readerAddress } from "../../core/url/readerAddress";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useSay } from "../../state/useLanguage";
import { RouteLink } from "../../ui/RouteLink";
import { Spoken } from "../../ui/Spoken";
import styles from "./Intro.module.css";
import { useUrlState } from "../../state/useUrlState";

/** What this is in a sentence, the size of the record in three numbers, and three questions to begin with. */
export function Intro() {
  const { t, i18n } = useLingui();
  const say = useSay();
  const { dataset, plain } = useLoadedTimeline();
  const total = plain?.count ?? dataset.events.length;
  const { state } = useUrlState();
  const decisions = (plain === undefined ? dataset.events : []).flatMap(({ action }) =>
    action === undefined ? [] : [decisionOf(action)],
  );
  const votes = decisions.filter((decision) => decision === "recorded-vote").length;
  const unvoted = decisions.filter((decision) => decision === "without-vote").length;
  return (
    <section className={styles.intro} aria-labelledby="intro-title">
      <div className={styles.words}>
        <h1 id="intro-title">
          <Spoken text={say(dataset.title)} />
        </h1>
        <p className={styles.purpose}>
          <Spoken text={say(dataset.description)} />
        </p>
        {dataset.startingPoints.length > 0 && (
          <ul className={styles.starts} aria-label={t`Questions to begin with`}>
            {dataset.startingPoints.map(({ question, address }) => (
              <li key={address}>
                <RouteLink to={readerAddress(address, state)} className={styles.start}>
                  <Spoken text={say(question)} />
                </RouteLink>
              </li>
            ))}
          </ul>
        )}
      </div>
      <dl className={styles.numbers}>
        <div>
          <dt>{t`${plural(total, { one: "event", other: "events" })}`}</dt>
          <dd>{i18n.number(total)}</dd>
        </div>
        {plain === undefined && (
          <>
            <div>
              <dt>{t`by recorded vote`}</dt>
              <dd>{votes}</dd>
            </div>
            <div>
              <dt>{t`without a vote`}</dt>
              <dd>{unvoted}</dd>
            </div>
          </>
        )}
      </dl>
    </section>
  );
}
