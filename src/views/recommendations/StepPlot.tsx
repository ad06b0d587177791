import { useLingui } from "@lingui/react";
import { describeStep } from "../../core/text/recommendations";
import { haloPath } from "../../core/timeline/datePath";
import { LANE_PADDING_PX } from "../../core/timeline/geometry";
import type { StepLane, StepMark } from "../../core/timeline/stepLanes";
import { AppLink } from "../../ui/AppLink";
import styles from "./StepFigure.module.css";
import { StepShape } from "./StepShape";

type Props = {
  readonly widthPx: number;
  readonly lane: StepLane;
  readonly tabStop: string | undefined;
  readonly linkOf: (mark: StepMark) => string;
};

/** Half a target that a finger or a shaky hand can hit. */
const REACH_PX = 12;

/** One chain: a line from its first step to its last, the steps on it as links, and words beside those that matter most. */
export function StepPlot({ widthPx, lane, tabStop, linkOf }: Props) {
  const { heightPx, marks, labels, reach } = lane;
  const firstRowPx = marks.reduce((top, { yPx }) => Math.min(top, yPx), heightPx - LANE_PADDING_PX);
  return (
    <svg role="presentation" width={widthPx} height={heightPx} className={styles.plot}>
      <g aria-hidden="true">
        {reach !== undefined && (
          <path d={`M${reach[0]} ${firstRowPx}H${reach[1]}`} className={styles.reach} />
        )}
        {labels.map(({ key, leader }) =>
          leader === undefined ? null : (
            <path key={key} d={`M${leader.xPx} ${leader.fromPx}V${leader.toPx}`} className={styles.leader} />
          ),
        )}
      </g>
      {marks.map((mark) => (
        <g key={mark.key} transform={`translate(${mark.xPx} ${mark.yPx})`}>
          <MarkLink mark={mark} isTabStop={mark.key === tabStop} to={linkOf(mark)} />
        </g>
      ))}
      <g aria-hidden="true" className={styles.labels}>
        {labels.map(({ key, text, lang, xPx, yPx }) => (
          <text key={key} x={xPx} y={yPx} dy="0.35em" lang={lang}>
            {text}
          </text>
        ))}
      </g>
    </svg>
  );
}

type LinkProps = { readonly mark: StepMark; readonly isTabStop: boolean; readonly to: string };

function MarkLink({ mark: { key, step, xPx, spread }, isTabStop, to }: LinkProps) {
  const { i18n } = useLingui();
  const common = {
    "data-key": key,
    "data-step": step.kind,
    className: styles.mark,
    tabIndex: isTabStop ? 0 : -1,
    "aria-label": describeStep(step, i18n),
  };
  const shape = (
    <>
      <circle r={REACH_PX} className={styles.target} />
      {spread !== undefined && (
        <path d={haloPath([spread[0] - xPx, spread[1] - xPx])} className={styles.halo} />
      )}
      <StepShape kind={step.kind} />
    </>
  );
  if (!to.startsWith("#")) {
    return (
      <AppLink {...common} path={to}>
        {shape}
      </AppLink>
    );
  }
  return (
    <a {...common} href={to}>
      {shape}
    </a>
  );
}
