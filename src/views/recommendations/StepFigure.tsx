import { useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, type ReactNode, useMemo, useState } from "react";
import type { RecommendationStep } from "../../core/chains/recommendationSteps";
import { describeStep } from "../../core/text/recommendations";
import { type FocusMove, moveFocus } from "../../core/timeline/moveFocus";
import {
  layoutStepLanes,
  type StepFigureInput,
  type StepMark,
  stepSpan,
} from "../../core/timeline/stepLanes";
import { useLoadedTimeline } from "../../state/datasetContext";
import { measureLabel } from "../../state/measureText";
import { useElementWidth } from "../../state/useElementWidth";
import { Redrawn } from "../../ui/Redrawn";
import { StepAxis, StepGround } from "./StepAxis";
import styles from "./StepFigure.module.css";
import { StepPlot } from "./StepPlot";

const MOVES: Readonly<Record<string, FocusMove>> = {
  ArrowRight: "next",
  ArrowLeft: "previous",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
  PageDown: "page-forward",
  PageUp: "page-back",
};

type Props = {
  readonly name: string;
  readonly chains: StepFigureInput["chains"];
  /** Whose years the axis holds: more than are shown, where a filter must not move it. */
  readonly axisOf: readonly RecommendationStep[];
  readonly labelOf: StepFigureInput["labelOf"];
  /** What names a lane, beside or above it; absent where there is only one. */
  readonly titles?: ReadonlyMap<string, ReactNode>;
  /** Where a mark leads: a path of `core/url/paths`, or an anchor of this page. */
  readonly linkOf: (mark: StepMark) => string;
};

/** Where labels stand follows from their widths. */
export function StepFigure(props: Props) {
  return (
    <Redrawn as="div">
      <Figure {...props} />
    </Redrawn>
  );
}

/**
 * Chains of recommendations on one time axis. One stop of Tab; the arrows go along a chain and from one to the next. What
 * the pointer or the keyboard is at is told in a line above; the text twin has all of it.
 */
function Figure({ name, chains, axisOf, labelOf, titles, linkOf }: Props) {
  const { t, i18n } = useLingui();
  const { now } = useLoadedTimeline();
  const [axisBox, setAxisBox] = useState<HTMLElement | null>(null);
  const widthPx = useElementWidth(axisBox);
  const [focused, setFocused] = useState<string>();
  const [pointed, setPointed] = useState<string>();
  const lang = i18n.locale;
  const span = useMemo(() => stepSpan(axisOf, now), [axisOf, now]);
  const figure = useMemo(
    () => layoutStepLanes({ chains, span, widthPx, now, lang, labelOf, measureText: measureLabel }),
    [chains, span, widthPx, now, lang, labelOf],
  );
  const marks = figure.lanes.flatMap((lane) => lane.marks);
  const tabStop = marks.find(({ key }) => key === focused) ?? marks[0];
  const told = marks.find(({ key }) => key === (pointed ?? focused));

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const move = MOVES[event.key];
    const from = marks.find(({ key }) => key === keyOf(event.target));
    if (move === undefined || from === undefined) return;
    event.preventDefault();
    const { key } = moveFocus(marks, from, move);
    event.currentTarget.querySelector<SVGElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
  };

  return (
    <div
      role="group"
      aria-label={name}
      className={titles === undefined ? styles.figure : `${styles.figure} ${styles.titled}`}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => setFocused((before) => keyOf(target) ?? before)}
      onPointerOver={({ target }) => setPointed(keyOf(target))}
      onPointerLeave={() => setPointed(undefined)}
    >
      <div className={styles.head} aria-hidden="true">
        <p className={styles.told}>
          {told === undefined
            ? t`Point at a mark, or use the arrow keys, to read it here.`
            : describeStep(told.step, i18n)}
        </p>
        <div ref={setAxisBox} className={styles.axis}>
          {widthPx > 0 && <StepAxis figure={figure} />}
        </div>
      </div>
      {widthPx > 0 && (
        <div className={styles.body}>
          <StepGround figure={figure} />
          <ul className={styles.lanes}>
            {figure.lanes.map((lane) => (
              <li key={lane.id} className={styles.lane}>
                {titles !== undefined && <div className={styles.title}>{titles.get(lane.id)}</div>}
                <StepPlot widthPx={widthPx} lane={lane} tabStop={tabStop?.key} linkOf={linkOf} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function keyOf(target: EventTarget): string | undefined {
  const element = target instanceof Element ? target.closest("[data-key]") : null;
  return element?.getAttribute("data-key") ?? undefined;
}
