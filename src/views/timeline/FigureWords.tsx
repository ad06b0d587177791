import { useLingui } from "@lingui/react";
import { Suspense, useEffect } from "react";
import type { LitEvents } from "../../core/chains/litChain";
import type { TimelineFigure } from "../../core/timeline/mark";
import { lazyView } from "../../state/lazyView";
import { useUrlState } from "../../state/useUrlState";
import type { FigurePainter } from "./paintFigure";
import { afterPaint } from "../../state/afterPaint";
import { useMarkLabel } from "./useMarkLabel";

const ChainLight = lazyView(async () => (await import("./ChainLight")).ChainLight);

type Props = {
  readonly painter: FigurePainter;
  readonly figure: TimelineFigure;
  readonly onLit: (events: LitEvents | undefined) => void;
};

/**
 * Gives lanes and marks the names that a screen reader says, and lights a chain where one is asked for. Loaded after the
 * first picture, which needs neither.
 */
export function FigureWords({ painter, figure, onLit }: Props) {
  const { chain } = useUrlState().state.view;
  const { i18n } = useLingui();
  const { laneLabel, markLabel } = useMarkLabel();
  useEffect(() => {
    let isCurrent = true;
    // What is seen comes first. The painter gives the words to what it has painted last.
    void afterPaint().then(() => {
      if (isCurrent) painter.speak({ language: i18n.locale, laneLabel, markLabel });
    });
    return () => {
      isCurrent = false;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- each figure has marks that want their words
  }, [painter, figure, i18n, laneLabel, markLabel]);
  if (chain === undefined) return null;
  return (
    <Suspense fallback={null}>
      <ChainLight painter={painter} onLit={onLit} />
    </Suspense>
  );
}
