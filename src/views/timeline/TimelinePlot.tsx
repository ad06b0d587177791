import { useLingui } from "@lingui/react/macro";
import { Suspense } from "react";
import type { EventId } from "../../core/domain/event";
import { paths } from "../../core/url/paths";
import { AXIS_PX } from "../../core/timeline/geometry";
import { type LaneBand, type Mark, markHasEvent, type TimelineFigure } from "../../core/timeline/mark";
import { lazyView } from "../../state/lazyView";
import { useHref } from "../../state/useUrlState";
import { laneColour } from "../../ui/laneColour";
import { MarkView } from "./MarkView";
import styles from "./TimelinePlot.module.css";
import { useMarkLabel } from "./useMarkLabel";

const ChainLines = lazyView(async () => (await import("./ChainLines")).ChainLines);

type Props = {
  readonly figure: TimelineFigure;
  readonly selected: EventId | undefined;
  /** Key of the mark that the keyboard reaches first. */
  readonly tabStop: string | undefined;
  readonly describedBy: string;
  readonly ref: React.Ref<SVGSVGElement>;
};

/** The drawing: lanes, ticks, today, chains, marks, labels. It only puts finished marks on the page. */
export function TimelinePlot({ figure, selected, tabStop, describedBy, ref }: Props) {
  const { t } = useLingui();
  const { widthPx, heightPx, bands, marks, ticks, labels, todayPx } = figure;
  return (
    <svg
      ref={ref}
      role="group"
      aria-label={t`Timeline`}
      aria-describedby={describedBy}
      data-timeline
      className={styles.plot}
      width={widthPx}
      height={heightPx}
      viewBox={`0 0 ${widthPx} ${heightPx}`}
    >
      <rect width={widthPx} height={heightPx} className={styles.ground} />
      <g aria-hidden="true">
        {ticks.map(({ xPx, label, anchor, isYear }) => (
          <g key={xPx} transform={`translate(${xPx} 0)`} className={isYear ? styles.year : styles.tick}>
            <line y1={AXIS_PX} y2={heightPx} />
            <text y={AXIS_PX - 7} textAnchor={anchor}>
              {label}
            </text>
          </g>
        ))}
        {bands.map(({ body, topPx }) => (
          <line key={body.id} x2={widthPx} y1={topPx} y2={topPx} className={styles.rule} />
        ))}
        {todayPx !== undefined && (
          <g transform={`translate(${todayPx} 0)`} className={styles.today}>
            <line y1={AXIS_PX - 6} y2={heightPx} />
            <text y={10} textAnchor={todayPx < 24 ? "start" : todayPx > widthPx - 24 ? "end" : "middle"}>
              {t`today`}
            </text>
          </g>
        )}
      </g>
      {selected !== undefined && (
        <Suspense fallback={null}>
          <ChainLines marks={marks} selected={selected} />
        </Suspense>
      )}
      {bands.map((band) => (
        <Lane
          key={band.body.id}
          band={band}
          marks={marks.filter(({ lane }) => lane === band.body.id)}
          selected={selected}
          tabStop={tabStop}
        />
      ))}
      <g aria-hidden="true" className={styles.labels}>
        {labels.map(({ key, rung, text, lang, xPx, yPx, leader }) => (
          <g key={key} style={{ "--lane": laneColour(rung) }}>
            {leader !== undefined && (
              <line x1={leader.xPx} x2={leader.xPx} y1={leader.fromPx} y2={leader.toPx} />
            )}
            <text lang={lang} x={xPx} y={yPx} dy="0.35em">
              {text}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}

type LaneProps = Pick<Props, "selected" | "tabStop"> & {
  readonly band: LaneBand;
  readonly marks: readonly Mark[];
};

function Lane({ band, marks, selected, tabStop }: LaneProps) {
  const href = useHref();
  const { laneLabel, markLabel } = useMarkLabel();
  return (
    <g
      role="list"
      aria-label={laneLabel(band, marks)}
      data-lane={band.body.id}
      style={{ "--lane": laneColour(band.rung) }}
    >
      {marks.map((mark) => (
        <g key={mark.key} role="listitem">
          <MarkView
            mark={mark}
            isSelected={selected !== undefined && markHasEvent(mark, selected)}
            isTabStop={mark.key === tabStop}
            href={mark.kind === "cluster" ? undefined : href(paths.event(mark.event.id))}
            label={markLabel(mark)}
          />
        </g>
      ))}
    </g>
  );
}
