import { Trans } from "@lingui/react/macro";
import { Dialog } from "../../ui/Dialog";
import styles from "./HelpDialog.module.css";
import { KeyboardKeys } from "./KeyboardKeys";
import { MarksKey } from "./MarksKey";

type Props = { readonly onClose: () => void };

/** How to use the timeline by keyboard and how to read its marks; opened by `?` or from the header. */
export function HelpDialog({ onClose }: Props) {
  return (
    <Dialog heading={<Trans>Help</Trans>} closeName={<Trans>Close help</Trans>} onClose={onClose}>
      <div className={styles.content}>
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
    </Dialog>
  );
}
