import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../ui/Button";
import { describeExportFailure } from "./exportFailure";
import styles from "./ExportStatus.module.css";
import { type Export, isFramed } from "./useExport";

type Props = {
  readonly of: Export;
  /** Opens the page in a tab of its own, for those who see it inside of another one. */
  readonly address: string;
};

/** How the making of a file goes, beside the buttons that began it. */
export function ExportStatus({ of: { state, stop }, address }: Props) {
  const { t, i18n } = useLingui();
  const share = state.kind === "running" ? state.share : undefined;
  return (
    <div className={styles.status}>
      {state.kind === "running" && state.isSlow && (
        <div className={styles.running}>
          <progress aria-label={t`Making the file`} {...(share === undefined ? {} : { value: share })} />
          <Button onClick={stop}>
            <Trans>Stop</Trans>
          </Button>
        </div>
      )}
      <p role="status">
        {state.kind === "running" && state.isSlow && <Trans>Making the file…</Trans>}
        {state.kind === "saved" && <Trans>Saved: {state.name}</Trans>}
        {state.kind === "stopped" && <Trans>Stopped. No file was saved.</Trans>}
      </p>
      {state.kind === "saved" && isFramed() && (
        <p>
          <Trans>
            If no file has arrived, the page around this one does not allow it:{" "}
            <a href={address} target="_blank" rel="noreferrer">
              open the tracker in a tab of its own
            </a>
            .
          </Trans>
        </p>
      )}
      {state.kind === "failed" && (
        <p role="alert" className={styles.failed}>
          {describeExportFailure(state.error, i18n)}
        </p>
      )}
    </div>
  );
}
