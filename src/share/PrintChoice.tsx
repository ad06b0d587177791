import { Trans } from "@lingui/react/macro";
import { PAPER_SIZES, printOn } from "../exports/printOn";
import { Button } from "../ui/Button";
import styles from "./DownloadSection.module.css";

/** Paper, or a PDF by the browser's own printing. The dialog is closed on paper. */
export function PrintChoice() {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.name}>
        <Trans>Print, or save as PDF</Trans>
      </legend>
      {PAPER_SIZES.map((size) => (
        <Button key={size} onClick={() => printOn(size)}>
          {size}
        </Button>
      ))}
    </fieldset>
  );
}
