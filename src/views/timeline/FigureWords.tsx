import { useLingui } from "@lingui/react";
import { useEffect } from "react";
import type { TimelineFigure } from "../../core/timeline/mark";
import type { FigurePainter } from "./paintFigure";
import { afterPaint } from "../../state/afterPaint";
import { useMarkLabel } from "./useMarkLabel";

type Props = { readonly painter: FigurePainter; readonly figure: TimelineFigure };

/** Gives lanes and marks the names that a screen reader says. Loaded after the first picture, which does not need them. */
export function FigureWords({ painter, figure }: Props) {
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
  return null;
}
