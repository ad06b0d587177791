import { type ReactNode, useId } from "react";
import labels from "../../ui/sectionLabel.module.css";
import styles from "./PanelSection.module.css";

/** Level of the panel's own heading: 1 when the panel is the page, 2 when it stands beside the timeline. */
export type HeadingLevel = 1 | 2;

type Props = {
  readonly heading: ReactNode;
  /** Level of the heading of the panel, under which this one stands. */
  readonly under: HeadingLevel;
  readonly children: ReactNode;
};

/** One part of the event panel, under its small label. */
export function PanelSection({ heading, under, children }: Props) {
  const headingId = useId();
  const Heading = under === 1 ? "h2" : "h3";
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <Heading id={headingId} className={labels["sectionLabel"]}>
        {heading}
      </Heading>
      {children}
    </section>
  );
}
