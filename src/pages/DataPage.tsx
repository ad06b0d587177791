import { Trans, useLingui } from "@lingui/react/macro";
import { AboutRecord } from "../views/data/AboutRecord";
import { Accessibility } from "../views/data/Accessibility";
import { CoverageTable } from "../views/data/CoverageTable";
import { Credits } from "../views/data/Credits";
import { DecisionsSection } from "../views/data/DecisionsSection";
import { Downloads } from "../views/data/Downloads";
import { HowToRead } from "../views/data/HowToRead";
import { OpenQuestionsSection } from "../views/data/OpenQuestionsSection";
import { Privacy } from "../views/data/Privacy";
import { ReportError } from "../views/data/ReportError";
import { TrustSection } from "../views/data/TrustSection";
import styles from "./readingPage.module.css";

/** `/data`: what the record is, how it is made, and the record itself to take away. */
export function DataPage() {
  const { t } = useLingui();
  return (
    <div className={styles.page}>
      <title>{t`Data and method · UN Accountability Tracker`}</title>
      <h1>
        <Trans>Data and method</Trans>
      </h1>
      <AboutRecord />
      <Downloads />
      <HowToRead />
      <TrustSection />
      <DecisionsSection />
      <CoverageTable />
      <OpenQuestionsSection />
      <Credits />
      <Privacy />
      <Accessibility />
      <ReportError />
    </div>
  );
}
