import { Trans, useLingui } from "@lingui/react/macro";
import { QuestionList } from "../views/questions/QuestionList";
import styles from "./readingPage.module.css";

/** `/questions`: what no source could settle. */
export function QuestionsPage() {
  const { t } = useLingui();
  return (
    <div className={styles.page}>
      <title>{t`Open questions · UN Accountability Tracker`}</title>
      <h1>
        <Trans>Open questions</Trans>
      </h1>
      <QuestionList />
    </div>
  );
}
