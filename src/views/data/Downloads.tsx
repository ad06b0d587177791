import { Trans } from "@lingui/react/macro";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useUrlState } from "../../state/useUrlState";
import { DataSection } from "./DataSection";
import { dataAddresses } from "./dataAddresses";
import { PlainFormat } from "./PlainFormat";
import { PublishedFiles } from "./PublishedFiles";
import styles from "./Downloads.module.css";

/** The files behind the pages, as plain links that work without the app. */
export function Downloads() {
  const loaded = useLoadedTimeline();
  const { state } = useUrlState();
  const addresses = dataAddresses(loaded, import.meta.env.BASE_URL);

  return (
    <DataSection id="downloads" heading={<Trans>Download</Trans>}>
      {state.dataset === undefined ? (
        <p>
          <Trans>Everything that these pages show is in these files. They need no account and no key.</Trans>
        </p>
      ) : (
        <p className={styles.notice}>
          <Trans>
            You are looking at another dataset, which comes from <code>{state.dataset}</code>. The links to
            the timeline and the positions lead there, and not to our record.
          </Trans>
        </p>
      )}
      <ul className={styles.files}>
        <li>
          <a href={addresses.timeline} download>
            <Trans>Timeline (JSON)</Trans>
          </a>
          <span>
            <Trans>All bodies, events and sources.</Trans>
          </span>
        </li>
        {addresses.positions !== undefined && (
          <li>
            <a href={addresses.positions} download>
              <Trans>Positions (JSON)</Trans>
            </a>
            <span>
              <Trans>How each State voted, where that is on record.</Trans>
            </span>
          </li>
        )}
        {addresses.recommendations !== undefined && (
          <li>
            <a href={addresses.recommendations} download>
              <Trans>Recommendations (JSON)</Trans>
            </a>
            <span>
              <Trans>What was asked, and what came of it.</Trans>
            </span>
          </li>
        )}
        <li>
          <a href={addresses.timelineSchema} download>
            <Trans>Schema of the timeline (JSON Schema)</Trans>
          </a>
          <span>
            <Trans>What each field means and may contain.</Trans>
          </span>
        </li>
        <li>
          <a href={addresses.positionsSchema} download>
            <Trans>Schema of the positions (JSON Schema)</Trans>
          </a>
          <span>
            <Trans>The same for the positions.</Trans>
          </span>
        </li>
      </ul>
      {state.dataset === undefined && <PublishedFiles />}
      <p>
        <Trans>
          You can open a file of the same format in this app: put its web address behind{" "}
          <code>?dataset=</code> in the address of this page.
        </Trans>
      </p>
      <PlainFormat />
    </DataSection>
  );
}
