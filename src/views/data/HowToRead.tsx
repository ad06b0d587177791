import { Trans } from "@lingui/react/macro";
import { DataSection } from "./DataSection";
import styles from "./list.module.css";

/** What the places of lanes and the widths of marks mean. */
export function HowToRead() {
  return (
    <DataSection id="reading" heading={<Trans>How to read the timeline</Trans>}>
      <ul className={styles.points}>
        <li>
          <Trans>
            Time runs from left to right, or on a narrow screen downward. Each lane is a body, or a group of
            bodies.
          </Trans>
        </li>
        <li>
          <Trans>
            The lanes form a ladder: the further up, the more a body can do to hold somebody to account. A
            lane with few marks, or none, says something too.
          </Trans>
        </li>
        <li>
          <Trans>
            A date is as precise as its source. Where only the month is known, the mark is as wide as the
            month.
          </Trans>
        </li>
        <li>
          <Trans>
            Lines join an event to what it builds on and to what it led to. Its panel lists the same in words.
          </Trans>
        </li>
        <li>
          <Trans>Colour only repeats which lane a mark is in. Nothing is said by colour alone.</Trans>
        </li>
      </ul>
    </DataSection>
  );
}
