import { Trans } from "@lingui/react/macro";
import { type ReactNode, useEffect, useRef } from "react";
import type { StoryStep } from "../../core/dataset/storiesSchema";
import { useSay } from "../../state/useLanguage";
import sectionLabel from "../../ui/sectionLabel.module.css";
import { Spoken } from "../../ui/Spoken";
import styles from "./StepText.module.css";

type Props = {
  readonly step: StoryStep;
  /** Moves the focus to the heading, so that the step is read out: for steps that the reader has gone to. */
  readonly takesFocus: boolean;
  /** What is computed from the record. */
  readonly children: ReactNode;
};

/**
 * What a step says. What the record says and how we read it never look the same. Give it the step's number as `key`: each
 * step opens anew.
 */
export function StepText({ step: { heading, text, reading }, takesFocus, children }: Props) {
  const say = useSay();
  const headingElement = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) headingElement.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <div className={styles.step}>
      <h1 ref={headingElement} tabIndex={-1} className={styles.heading}>
        <Spoken text={say(heading)} />
      </h1>
      <div className={styles.record}>
        <h2 className={sectionLabel["sectionLabel"]}>
          <Trans>What the record says, in our words</Trans>
        </h2>
        <p>
          <Spoken text={say(text)} />
        </p>
        {children}
      </div>
      {reading !== undefined && (
        <div className={styles.reading}>
          <h2 className={sectionLabel["sectionLabel"]}>
            <Trans>How we read it</Trans>
          </h2>
          <p>
            <Spoken text={say(reading)} />
          </p>
        </div>
      )}
    </div>
  );
}
