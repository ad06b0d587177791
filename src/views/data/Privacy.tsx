import { Trans } from "@lingui/react/macro";
import { DataSection } from "./DataSection";

/** What the app does not do with its readers, nor with the people whom the record is about. */
export function Privacy() {
  return (
    <DataSection id="privacy" heading={<Trans>Privacy</Trans>}>
      <p>
        <Trans>
          These pages do not track you. They ask nothing of other sites, unless you open another dataset or
          follow a link. The record holds no personal data of victims or witnesses.
        </Trans>
      </p>
      <p>
        <Trans>
          After a first visit your browser keeps a copy of this site, so that it works without a network, and
          the deck of slides that you collect. Neither leaves your browser; it removes both when you clear
          what it stores for this site.
        </Trans>
      </p>
    </DataSection>
  );
}
