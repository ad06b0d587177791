import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { TimeSpan } from "../../core/domain/timeSpan";
import { describeSpan } from "../../core/text/dates";
import { type Pinch, usePinchGesture } from "../../state/usePinchGesture";
import type { Viewport } from "../../state/useViewport";
import styles from "./VerticalTimeline.module.css";

type Props = {
  readonly rows: HTMLElement | null;
  readonly viewport: Viewport;
  readonly timeAt: Pinch["timeAt"];
  /** Two fingers came and went, and asked for nothing. */
  readonly onCancel: () => void;
};

/** The dates that two fingers ask for, while they are down; the rows come with them once they are let go. */
export function PinchDates({ rows, viewport, timeAt, onCancel }: Props) {
  const { i18n } = useLingui();
  const [span, setSpan] = useState<TimeSpan>();
  usePinchGesture(rows, viewport, {
    timeAt,
    onPinch: setSpan,
    onEnd: (isChanged) => {
      setSpan(undefined);
      if (!isChanged) onCancel();
    },
  });
  return span === undefined ? null : (
    <p className={styles.pinched} aria-hidden="true">
      {describeSpan(span, i18n)}
    </p>
  );
}
