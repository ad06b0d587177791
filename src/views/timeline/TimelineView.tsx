import { useLingui } from "@lingui/react/macro";
import { type ReactNode, Suspense, useEffect, useId, useMemo, useState } from "react";
import type { EventId } from "../../core/domain/event";
import { describeTimeline } from "../../core/text/describeTimeline";
import { AXIS_PX } from "../../core/timeline/geometry";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useElementWidth } from "../../state/useElementWidth";
import { lazyView } from "../../state/lazyView";
import { useMatchingEvents } from "../../state/useMatchingEvents";
import { useLanes, useTimelineFigure } from "../../state/useTimelineFigure";
import { useViewport } from "../../state/useViewport";
import { LaneLabels } from "./LaneLabels";
import { TimelinePlot } from "./TimelinePlot";
import styles from "./TimelineView.module.css";
import { TimelineToolbar } from "./TimelineToolbar";
import { markTimelineReady } from "./timelineReady";
import { useTimelineInput } from "./useTimelineInput";

// None of these is part of the first picture of the timeline.
const ClusterList = lazyView(async () => (await import("./ClusterList")).ClusterList);
const MarkTooltip = lazyView(async () => (await import("./MarkTooltip")).MarkTooltip);
const ZoomGesture = lazyView(async () => (await import("./ZoomGesture")).ZoomGesture);
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
  const figure = useTimelineFigure(lanes, viewport.span, viewport.extent, Math.max(1, widthPx));
  const input = useTimelineInput(plot, figure, viewport, selected);
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
          <TimelineToolbar viewport={viewport} />
          <LaneLabels bands={figure.bands} />
        </div>
        <div ref={setPlotBox} className={styles.plotBox} style={{ blockSize: figure.heightPx }}>
          {isDrawn && (
            <TimelinePlot
              ref={setPlot}
              figure={figure}
              selected={selected}
              tabStop={input.tabStop}
              describedBy={summaryId}
              handlers={input.handlers}
            />
          )}
          <Suspense fallback={null}>
            {plot !== null && <ZoomGesture plot={plot} viewport={viewport} widthPx={widthPx} />}
            {input.pointed !== undefined && input.opened === undefined && (
              <MarkTooltip mark={input.pointed} widthPx={widthPx} />
            )}
            {input.opened !== undefined && (
              <ClusterList cluster={input.opened} widthPx={widthPx} onClose={input.closeCluster} />
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
