import { type ReactNode, useEffect, useId, useMemo, useState } from "react";
import type { LitEvents } from "../../core/chains/litChain";
import type { EventId } from "../../core/domain/event";
import { AXIS_PX } from "../../core/timeline/geometry";
import { findMark } from "../../core/timeline/mark";
import { useElementWidth } from "../../state/useElementWidth";
import { Later } from "../../state/Later";
import { lazyView } from "../../state/lazyView";
import { useLaneChoice } from "../../state/useLaneChoice";
import { useFigureLayout, useLanes } from "../../state/useTimelineFigure";
import { useViewport } from "../../state/useViewport";
import { LaneLabels } from "./LaneLabels";
import { TimelinePlot } from "./TimelinePlot";
import styles from "./TimelineView.module.css";
import { markTimelineReady } from "./timelineReady";

// None of these is part of the first picture of the timeline.
const TimelineInput = lazyView(async () => (await import("./laterViews")).TimelineInput, {
  isLater: true,
});
const TimelineToolbar = lazyView(async () => (await import("./laterViews")).TimelineToolbar, {
  isLater: true,
});
const FigureSummary = lazyView(async () => (await import("./laterViews")).FigureSummary, {
  isLater: true,
});
const Overview = lazyView(async () => (await import("./laterViews")).Overview, { isLater: true });

type Props = {
  readonly selected: EventId | undefined;
  /** Where the dates of the viewport can be typed. */
  readonly dateFields: ReactNode;
};

/** The ladder of lanes: labels, plot, overview. Time runs to the right. */
export function TimelineView({ selected, dateFields }: Props) {
  const summaryId = useId();
  const [plotBox, setPlotBox] = useState<HTMLDivElement | null>(null);
  const [plot, setPlot] = useState<SVGSVGElement | null>(null);
  const widthPx = useElementWidth(plotBox, () => standingWidth(selected !== undefined));
  const viewport = useViewport();
  const lanes = useLanes();
  const choice = useLaneChoice();
  const [lit, setLit] = useState<LitEvents>();
  const layout = useFigureLayout(lanes, choice.folded, viewport.extent, Math.max(1, widthPx), selected, lit);
  const figure = useMemo(() => layout.place(viewport.span), [layout, viewport.span]);
  const [focused, setFocused] = useState<string>();
  const { marks } = figure;
  const tabStop = findMark(marks, focused) ?? findMark(marks, selected) ?? marks[0];
  const isDrawn = widthPx > 0;
  useEffect(() => {
    if (isDrawn) void markTimelineReady();
  }, [isDrawn]);

  return (
    <div className={styles.timeline}>
      <Later>
        <FigureSummary id={summaryId} />
      </Later>
      <div className={styles.ladder} style={{ "--axis": `${AXIS_PX}px` }}>
        <div className={styles.side}>
          <div className={styles.toolbar}>
            <Later>
              <TimelineToolbar viewport={viewport} />
            </Later>
          </div>
          <LaneLabels bands={figure.bands} choice={choice} />
        </div>
        <div ref={setPlotBox} className={styles.plotBox} style={{ blockSize: figure.heightPx }}>
          {isDrawn && (
            <TimelinePlot
              ref={setPlot}
              figure={figure}
              layout={layout}
              onPreview={viewport.onPreview}
              selected={selected}
              tabStop={tabStop?.key}
              describedBy={summaryId}
              onLit={setLit}
            />
          )}
          <Later>
            {plot !== null && (
              <TimelineInput
                plot={plot}
                figure={figure}
                viewport={viewport}
                warp={layout.warp}
                selected={selected}
                tabStop={tabStop}
                onTabStop={setFocused}
              />
            )}
          </Later>
        </div>
      </div>
      <Later fallback={<div className={styles.overviewToCome} />}>
        <Overview lanes={lanes} viewport={viewport} dateFields={dateFields} />
      </Later>
    </div>
  );
}

/** What the plot of a page that the build renders is drawn for: it fits a window of 1440, beside an event or alone. */
const PRERENDERED_PX = { alone: 1231, besideEvent: 870 } as const;

/** Of a figure that was drawn before the app was there. */
function standingWidth(hasEvent: boolean): number | undefined {
  if (typeof document === "undefined") return PRERENDERED_PX[hasEvent ? "besideEvent" : "alone"];
  return document.querySelector<SVGSVGElement>("svg[data-timeline]")?.width.baseVal.value;
}
