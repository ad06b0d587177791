import { useLingui } from "@lingui/react";
import { useCallback, useLayoutEffect, useState } from "react";
import type { TimeSpan } from "../../core/domain/timeSpan";
import { describeDuration } from "../../core/text/durations";
import { type TimeWarp, warpSpan } from "../../core/timeline/evenScale";
import type { TimelineFigure } from "../../core/timeline/mark";
import { placeSilences } from "../../core/timeline/placeSilences";
import { createTimeScale } from "../../core/timeline/timeScale";
import { useLanguage } from "../../state/useLanguage";
import { useSilences } from "../../state/useSilences";
import type { DrawPreview } from "../../state/useViewport";
import { createSilencePainter } from "./paintSilences";
import { PLOT_PATTERNS, SilencePatterns } from "./SilencePatterns";

type Props = {
  readonly figure: Pick<TimelineFigure, "bands" | "viewport" | "widthPx">;
  readonly warp: TimeWarp | undefined;
  readonly onPreview: (draw: DrawPreview) => () => void;
};

/** Shades what each lane says of the time without events; the same is said in words by `SilencesNote`. */
export function SilenceLayer(props: Props) {
  const lang = useLanguage();
  return <Layer key={lang} {...props} />;
}

function Layer({ figure, warp, onPreview }: Props) {
  const { i18n } = useLingui();
  const silences = useSilences();
  const [layer, setLayer] = useState<SVGGElement | null>(null);
  const { bands, viewport, widthPx } = figure;
  const [paint, setPaint] = useState<ReturnType<typeof createSilencePainter>>();

  useLayoutEffect(() => {
    if (layer === null) return undefined;
    const wordsOf = ({ span }: { readonly span: TimeSpan }) => describeDuration(span, i18n);
    const painter = createSilencePainter(layer, wordsOf);
    // oxlint-disable-next-line react/set-state-in-effect -- the layer is there before the first paint, not after it
    setPaint(() => painter);
    return () => layer.replaceChildren();
  }, [layer, i18n]);

  const draw = useCallback(
    (span: TimeSpan) => {
      const toDrawn = warp?.forward ?? same;
      const scale = createTimeScale(warpSpan(span, toDrawn), widthPx);
      paint?.(placeSilences(silences, { bands, widthPx, toPx: (time) => scale(toDrawn(time)) }));
    },
    [paint, silences, bands, widthPx, warp],
  );
  useLayoutEffect(() => draw(viewport), [draw, viewport]);
  useLayoutEffect(() => onPreview(draw), [draw, onPreview]);

  return (
    <>
      <SilencePatterns prefix={PLOT_PATTERNS} />
      <g ref={setLayer} data-silences />
    </>
  );
}

function same(time: number): number {
  return time;
}
