import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { decisionOf } from "../../core/domain/action";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useSay } from "../../state/useLanguage";
import { Spoken } from "../../ui/Spoken";
import styles from "./Intro.module.css";
import { formatUrlState, parseUrlState } from "../../core/url/urlState";
import { useUrlState } from "../../state/useUrlState";

/** What this is in a sentence, the size of the record in three numbers, and three questions to begin with. */
export function Intro() {
  const { t } = useLingui();
  const say = useSay();
  const { dataset } = useLoadedTimeline();
  const { lang, dataset: address } = useUrlState().state;
  const decisions = dataset.events.flatMap(({ action }) =>
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
            {dataset.startingPoints.map(({ question, address: start }) => (
              <li key={start}>
                <Link to={withReader(start, lang, address)} className={styles.start}>
                  <Spoken text={say(question)} />
                </Link>
              </li>
            ))}
          </ul>
        )}
      </div>
      <dl className={styles.numbers}>
        <div>
          <dt>{t`${plural(dataset.events.length, { one: "event", other: "events" })}`}</dt>
          <dd>{dataset.events.length}</dd>
        </div>
        <div>
          <dt>{t`by recorded vote`}</dt>
          <dd>{votes}</dd>
        </div>
        <div>
          <dt>{t`without a vote`}</dt>
          <dd>{unvoted}</dd>
        </div>
      </dl>
    </section>
  );
}

/** The address of a starting point in the reader's language and dataset. */
function withReader(start: string, lang: string | undefined, dataset: string | undefined): string {
  const [path = "/", query = ""] = start.split("?");
  return path + formatUrlState({ ...parseUrlState(query).state, lang, dataset });
}
