import { useLingui } from "@lingui/react";
import { useEffect } from "react";
import type { TimelineFigure } from "../../core/timeline/mark";
import type { FigurePainter } from "./paintFigure";
import { useMarkLabel } from "./useMarkLabel";

type Props = { readonly painter: FigurePainter; readonly figure: TimelineFigure };

/** Gives lanes and marks the names that a screen reader says. Loaded after the first picture, which does not need them. */
export function FigureWords({ painter, figure }: Props) {
  const { i18n } = useLingui();
  const { laneLabel, markLabel } = useMarkLabel();
  useEffect(() => {
    // The layout effect that paints this figure has run: words go to what is on the page.
    if (figure.marks.length >= 0) painter.speak({ language: i18n.locale, laneLabel, markLabel });
  }, [painter, figure, i18n, laneLabel, markLabel]);
  return null;
}
