import { Trans, useLingui } from "@lingui/react/macro";
import { printOn } from "../exports/printOn";
import { Button } from "../ui/Button";
import styles from "./DownloadSection.module.css";

/** Paper, or a PDF by the browser's own printing. The dialog is closed on paper. */
export function PrintChoice() {
  const { t } = useLingui();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.name}>
        <Trans>Print, or save as PDF</Trans>
      </legend>
      <Button onClick={() => printOn("A4")}>{t`A4`}</Button>
      <Button onClick={() => printOn("A3")}>{t`A3`}</Button>
    </fieldset>
  );
}
