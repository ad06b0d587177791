import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useMemo, useState } from "react";
import type { TimeSpan } from "../../core/domain/timeSpan";
import { countByYear } from "../../core/timeline/countByYear";
import type { LaneIndex } from "../../core/timeline/laneIndex";
import { placeTicks } from "../../core/timeline/placeTicks";
import { createTimeScale } from "../../core/timeline/timeScale";
import { describeSpan } from "../../core/text/dates";
import { useBrushGesture } from "../../state/useBrushGesture";
import { measureLabel } from "../../state/measureText";
import { useElementWidth } from "../../state/useElementWidth";
import type { Viewport } from "../../state/useViewport";
import { laneColour } from "../../ui/laneColour";
import { BrushHandles } from "./BrushHandles";
import { AfterTimeline } from "./SkipTimeline";
import styles from "./Overview.module.css";

const HEIGHT_PX = 52;
const AXIS_PX = 18;

type Props = {
  readonly lanes: readonly LaneIndex[];
  readonly viewport: Viewport;
  /** Where the same span can be typed. */
  readonly dateFields: ReactNode;
};

/** All years, stacked by lane, with a brush; the same span by two sliders, and by typing two dates. */
export function Overview({ lanes, viewport, dateFields }: Props) {
  const { t, i18n } = useLingui();
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const [brush, setBrush] = useState<SVGGElement | null>(null);
  const widthPx = useElementWidth(box);
  const { extent, span } = viewport;
  /** While a slider moves; over once the address has other dates. */
  const [sliding, setSliding] = useState<{ readonly from: TimeSpan; readonly to: TimeSpan }>();
  const shown = sliding?.from === span ? sliding.to : span;
  useBrushGesture(brush, { ...viewport, span: shown }, widthPx, HEIGHT_PX);
  const overview = useMemo(() => countByYear(lanes, extent), [lanes, extent]);
  const scale = useMemo(() => createTimeScale(extent, Math.max(1, widthPx)), [extent, widthPx]);
  const ticks = useMemo(
    () => placeTicks(scale, widthPx, i18n.locale, measureLabel),
    [scale, widthPx, i18n.locale],
  );
  return (
    <>
      <section className={styles.overview} aria-label={t`Overview of all years`}>
        <div className={styles.side}>
          <p className="visually-hidden">{describeSpan(span, i18n)}</p>
          {dateFields}
        </div>
        <div ref={setBox} className={styles.plot}>
          <svg aria-hidden="true" width={widthPx} height={HEIGHT_PX + AXIS_PX}>
            {overview.bins.map(({ fromYear, span: bin, segments }) => {
              const left = scale(bin.from) + 1;
              const width = Math.max(1, scale(bin.until) - scale(bin.from) - 2);
              return segments.map(({ rung, count, below }) => (
                <rect
                  key={`${fromYear}/${rung}`}
                  x={left}
                  width={width}
                  y={HEIGHT_PX - ((below + count) / overview.highest) * (HEIGHT_PX - 4)}
                  height={(count / overview.highest) * (HEIGHT_PX - 4)}
                  fill={laneColour(rung)}
                />
              ));
            })}
            {ticks.map(({ xPx, label, anchor }) => (
              <text key={xPx} x={xPx} y={HEIGHT_PX + 14} textAnchor={anchor} className={styles.tick}>
                {label}
              </text>
            ))}
            <g ref={setBrush} className={styles.brush} />
          </svg>
          <BrushHandles
            span={shown}
            extent={extent}
            onMove={(to) => {
              setSliding({ from: span, to });
              viewport.preview(to);
            }}
            onDone={viewport.commit}
          />
        </div>
      </section>
      <AfterTimeline />
    </>
  );
}
