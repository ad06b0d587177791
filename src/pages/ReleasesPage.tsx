import { Trans, useLingui } from "@lingui/react/macro";
import { LoadedReleases } from "../views/releases/LoadedReleases";
import { ReleaseList } from "../views/releases/ReleaseList";
import styles from "./readingPage.module.css";

/** `/releases`: the published states of the record, and what changed from one to the next. */
export function ReleasesPage() {
  const { t } = useLingui();
  return (
    <div className={styles.page}>
      <title>{t`Releases and changes · UN Accountability Tracker`}</title>
      <div>
        <h1>
          <Trans>Releases and changes</Trans>
        </h1>
        <p>
          <Trans>
            A release is the record as it was on a day. It never changes, so a link to it can be cited. Each
            change says what was changed and why.
          </Trans>
        </p>
      </div>
      <LoadedReleases>{(ledger) => <ReleaseList ledger={ledger} />}</LoadedReleases>
    </div>
  );
}
