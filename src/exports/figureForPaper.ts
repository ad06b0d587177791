/** The figure on a sheet of paper, which is turned for it where that makes its words larger. */
import type { ExportContext } from "./exportContext";
import { fitFigure, type Room } from "./fitFigure";
import type { Picture } from "./picture";
import type { PaperSize } from "./printOn";
import type { ShownEvents } from "./shownEvents";
import type { SlidePage } from "./slide";

type Sheet = Room & { readonly isLandscape: boolean };

/** What margins and headings leave. */
const SHEETS: Readonly<Record<PaperSize, readonly [Sheet, Sheet]>> = {
  A4: [
    { widthPx: 660, heightPx: 940, isLandscape: false },
    { widthPx: 980, heightPx: 620, isLandscape: true },
  ],
  A3: [
    { widthPx: 985, heightPx: 1400, isLandscape: false },
    { widthPx: 1440, heightPx: 945, isLandscape: true },
  ],
};

export function figureForPaper(
  paper: PaperSize,
  page: SlidePage,
  shown: ShownEvents,
  context: ExportContext,
): { readonly picture: Picture; readonly isLandscape: boolean } {
  const { picture, room } = fitFigure(page, shown, context, SHEETS[paper]);
  return { picture, isLandscape: room.isLandscape };
}
