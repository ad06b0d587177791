import { useLingui } from "@lingui/react/macro";
import { Suspense, useContext, useLayoutEffect, useMemo, useState } from "react";
import type { LitEvents } from "../../core/chains/litChain";
import { useHref as useRouterHref } from "react-router";
import type { EventId } from "../../core/domain/event";
import type { FigureLayout } from "../../core/timeline/layoutTimeline";
import type { TimelineFigure } from "../../core/timeline/mark";
import { paths } from "../../core/url/paths";
import { afterPaint } from "../../state/afterPaint";
import { useLoadedTimeline } from "../../state/datasetContext";
import { Later } from "../../state/Later";
import { lazyView } from "../../state/lazyView";
import type { DrawPreview } from "../../state/useViewport";
import { useHref, useUrlState } from "../../state/useUrlState";
import { Redrawn } from "../../ui/Redrawn";
import { FigurePrinterContext } from "./figurePrinter";
import { createFigurePainter, type FigureDress, type FigurePainter } from "./paintFigure";
import styles from "./TimelinePlot.module.css";

const FigureWords = lazyView(async () => (await import("./laterViews")).FigureWords, { isLater: true });
const SilenceLayer = lazyView(async () => (await import("./SilenceLayer")).SilenceLayer);
const DateFades = lazyView(async () => (await import("./laterViews")).DateFades, { isLater: true });
const ChainLines = lazyView(async () => (await import("./ChainLines")).ChainLines, { name: "ChainLines" });

type Props = {
  readonly figure: TimelineFigure;
  /** Places the same figure in another viewport, while a gesture lasts. */
  readonly layout: FigureLayout;
  readonly onPreview: (draw: DrawPreview) => () => void;
  readonly selected: EventId | undefined;
  /** Key of the mark that the keyboard reaches first. */
  readonly tabStop: string | undefined;
  readonly describedBy: string;
  /** Hears which events a chain lights. */
  readonly onLit: (events: LitEvents | undefined) => void;
  readonly ref: React.Ref<SVGSVGElement>;
};

/** The drawing: lanes, ticks, today, chains, marks, labels. What stands in the groups is put there by the painter. */
export function TimelinePlot(props: Props) {
  const { figure, layout, onPreview, selected, tabStop, describedBy, onLit, ref } = props;
  const { t } = useLingui();
  const href = useHref();
  // Of a site that is not at the root of its domain.
  const base = useRouterHref("/").replace(/\/$/, "");
  const { plain } = useLoadedTimeline();
  const { silences } = useUrlState().state.view;
  const [grid, setGrid] = useState<SVGGElement | null>(null);
  const [lanes, setLanes] = useState<SVGGElement | null>(null);
  const [labels, setLabels] = useState<SVGGElement | null>(null);
  const [painter, setPainter] = useState<FigurePainter>();
  const print = useContext(FigurePrinterContext);
  const { widthPx, heightPx } = figure;

  useLayoutEffect(() => {
    if (grid === null || lanes === null || labels === null) return undefined;
    // oxlint-disable-next-line react/set-state-in-effect -- the layers are there before the first paint, not after it
    setPainter(createFigurePainter({ grid, lanes, labels }));
    return () => {
      for (const layer of [grid, lanes, labels]) layer.replaceChildren();
    };
  }, [grid, lanes, labels]);
  useLayoutEffect(() => painter?.paint(figure), [painter, figure]);
  const dress = useMemo((): FigureDress => {
    // The query of the address is the same for all events: it is written once.
    const [before = "", after = ""] = (base + href(paths.event("\u0000"))).split(paths.event("\u0000"));
    return {
      today: t`today`,
      hrefOf: (mark) => (mark.kind === "cluster" ? undefined : before + paths.event(mark.event.id) + after),
      isSelected: (mark) => mark.kind !== "cluster" && mark.event.id === selected,
      tabStop,
    };
  }, [base, href, t, selected, tabStop]);
  useLayoutEffect(() => painter?.dress(dress));
  useLayoutEffect(() => {
    if (painter === undefined) return undefined;
    let drawn = figure.level;
    return onPreview((span, isLast) => {
      const step = isLast ? layout.place(span) : layout.sketch(span, drawn);
      drawn = step.level;
      painter.paint(step);
      // Where the dates stay as they were, nothing else says again which element is which event.
      if (isLast) painter.settle();
      else void afterPaint().then(() => layout.prepare(span));
      // A chain is routed once the figure stands still.
      lanes?.ownerSVGElement?.toggleAttribute("data-moving", !isLast);
    });
  }, [painter, layout, figure.level, onPreview, lanes]);
  const printed = print?.(figure, dress);

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
      <g aria-hidden="true">
        {silences && (
          <Suspense fallback={null}>
            <SilenceLayer figure={figure} warp={layout.warp} onPreview={onPreview} />
          </Suspense>
        )}
        <Later>
          <DateFades />
        </Later>
        <g ref={setGrid} data-layer="grid" {...paintedLayer(printed?.grid)} />
      </g>
      {selected !== undefined && plain === undefined && (
        <Redrawn as="g">
          <Suspense fallback={null}>
            <ChainLines figure={figure} selected={selected} />
          </Suspense>
        </Redrawn>
      )}
      <g ref={setLanes} data-layer="lanes" {...paintedLayer(printed?.lanes)} />
      <Later>
        {painter !== undefined && <FigureWords painter={painter} figure={figure} onLit={onLit} />}
      </Later>
      <g
        ref={setLabels}
        data-layer="labels"
        aria-hidden="true"
        className={styles.labels}
        {...paintedLayer(printed?.labels)}
      />
    </svg>
  );
}

/** What stands in a layer is the painter's: React is told of markup that never changes, and leaves it alone. */
const PAINTED = { dangerouslySetInnerHTML: { __html: "" }, suppressHydrationWarning: true };

function paintedLayer(printed: string | undefined) {
  return printed === undefined ? PAINTED : { dangerouslySetInnerHTML: { __html: printed } };
}
