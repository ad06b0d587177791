import { useLingui } from "@lingui/react/macro";
import { type ReactNode, Suspense, useEffect, useId, useMemo, useState } from "react";
import type { EventId } from "../../core/domain/event";
import { describeTimeline } from "../../core/text/describeTimeline";
import { AXIS_PX } from "../../core/timeline/geometry";
import { findMark } from "../../core/timeline/mark";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useElementWidth } from "../../state/useElementWidth";
import { lazyView } from "../../state/lazyView";
import { useMatchingEvents } from "../../state/useMatchingEvents";
import { useLanes, useTimelineFigure } from "../../state/useTimelineFigure";
import { useViewport } from "../../state/useViewport";
import { LaneLabels } from "./LaneLabels";
import { TimelinePlot } from "./TimelinePlot";
import styles from "./TimelineView.module.css";
import { markTimelineReady } from "./timelineReady";

// None of these is part of the first picture of the timeline.
const TimelineInput = lazyView(async () => (await import("./TimelineInput")).TimelineInput);
const TimelineToolbar = lazyView(async () => (await import("./TimelineToolbar")).TimelineToolbar);
const Overview = lazyView(async () => (await import("./Overview")).Overview);

type Props = {
  readonly selected: EventId | undefined;
  /** Where the dates of the viewport can be typed. */
  readonly dateFields: ReactNode;
};

/** The ladder of lanes: labels, plot, overview. Time runs to the right. */
export function TimelineView({ selected, dateFields }: Props) {
  const { i18n } = useLingui();
  const { dataset, now } = useLoadedTimeline();
  const summaryId = useId();
  const [plotBox, setPlotBox] = useState<HTMLDivElement | null>(null);
  const [plot, setPlot] = useState<SVGSVGElement | null>(null);
  const widthPx = useElementWidth(plotBox);
  const viewport = useViewport();
  const lanes = useLanes();
  const events = useMatchingEvents();
  const figure = useTimelineFigure(lanes, viewport.span, viewport.extent, Math.max(1, widthPx), selected);
  const [focused, setFocused] = useState<string>();
  const { marks } = figure;
  const tabStop = findMark(marks, focused) ?? findMark(marks, selected) ?? marks[0];
  const isDrawn = widthPx > 0;
  useEffect(() => {
    if (isDrawn) markTimelineReady();
  }, [isDrawn]);
  const summary = useMemo(() => describeTimeline(events, dataset, now, i18n), [events, dataset, now, i18n]);

  return (
    <div className={styles.timeline}>
      <p id={summaryId} className="visually-hidden">
        {summary}
      </p>
      <div className={styles.ladder} style={{ "--axis": `${AXIS_PX}px` }}>
        <div className={styles.side}>
          <div className={styles.toolbar}>
            <Suspense fallback={null}>
              <TimelineToolbar viewport={viewport} />
            </Suspense>
          </div>
          <LaneLabels bands={figure.bands} />
        </div>
        <div ref={setPlotBox} className={styles.plotBox} style={{ blockSize: figure.heightPx }}>
          {isDrawn && (
            <TimelinePlot
              ref={setPlot}
              figure={figure}
              selected={selected}
              tabStop={tabStop?.key}
              describedBy={summaryId}
            />
          )}
          <Suspense fallback={null}>
            {plot !== null && (
              <TimelineInput
                plot={plot}
                figure={figure}
                viewport={viewport}
                selected={selected}
                tabStop={tabStop}
                onTabStop={setFocused}
              />
            )}
          </Suspense>
        </div>
      </div>
      <Suspense fallback={<div className={styles.overviewToCome} />}>
        <Overview lanes={lanes} viewport={viewport} dateFields={dateFields} />
      </Suspense>
    </div>
  );
}
