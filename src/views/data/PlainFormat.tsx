import { Trans } from "@lingui/react/macro";
import styles from "./list.module.css";

/** The fields of the simplest file that the app reads. */
export function PlainFormat() {
  return (
    <>
      <p>
        <Trans>
          A plain list of events works, too: a JSON array with one record for each event. A record has these
          fields, and may have others, which are not read:
        </Trans>
      </p>
      <ul className={styles.points}>
        <li>
          <Trans>
            <code>id</code>: a text or a number, a different one for each event
          </Trans>
        </li>
        <li>
          <Trans>
            <code>title</code>: a text
          </Trans>
        </li>
        <li>
          <Trans>
            <code>start</code>: a date in EDTF, such as 2014-02-17 or 2014-02, or milliseconds since 1970
            (UTC)
          </Trans>
        </li>
        <li>
          <Trans>
            <code>end</code>: the same; it is left out, or null, for what does not last
          </Trans>
        </li>
        <li>
          <Trans>
            <code>lane</code>: a text or a number; events with the same one stand in the same row of the
            timeline
          </Trans>
        </li>
      </ul>
    </>
  );
}
