import { Trans } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { Button } from "../../ui/Button";
import styles from "./HelpDialog.module.css";
import { KeyboardKeys } from "./KeyboardKeys";
import { MarksKey } from "./MarksKey";

type Props = { readonly open: boolean; readonly onClose: () => void };

/**
 * How to use the timeline by keyboard and how to read its marks; opened by `?` or from the header. Its button closes
 * it in the browser's own way, as Esc does, so that the focus goes back to where it came from.
 */
export function HelpDialog({ open, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open === open) return;
    if (open) element.showModal();
    else element.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="help-heading"
      closedby="any"
      onClose={onClose}
    >
      {open && (
        <div className={styles.content}>
          <header className={styles.header}>
            <h2 id="help-heading">
              <Trans>Help</Trans>
            </h2>
            <Button onClick={() => dialog.current?.close()}>
              <Trans>Close help</Trans>
            </Button>
          </header>
          <section className={styles.section} aria-labelledby="help-marks">
            <h3 id="help-marks">
              <Trans>How to read the timeline</Trans>
            </h3>
            <MarksKey />
          </section>
          <section className={styles.section} aria-labelledby="help-keys">
            <h3 id="help-keys">
              <Trans>Keys</Trans>
            </h3>
            <KeyboardKeys />
          </section>
        </div>
      )}
    </dialog>
  );
}
