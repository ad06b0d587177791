/** The figure at the width at which its words are largest on a sheet of paper, which is turned for it where that helps. */
import { drawFigure } from "./drawFigure";
import type { ExportContext } from "./exportContext";
import type { Picture } from "./picture";
import type { PaperSize } from "./printOn";
import type { ShownEvents } from "./shownEvents";
import type { SlidePage } from "./slide";

/** What margins and headings leave of a sheet that stands upright, in CSS pixels: 96 to the inch. */
const ROOM: Readonly<Record<PaperSize, { readonly shortPx: number; readonly longPx: number }>> = {
  A4: { shortPx: 660, longPx: 980 },
  A3: { shortPx: 985, longPx: 1440 },
};

export type PaperFigure = { readonly picture: Picture; readonly isLandscape: boolean };

export function figureForPaper(
  paper: PaperSize,
  page: SlidePage,
  shown: ShownEvents,
  context: ExportContext,
): PaperFigure {
  const { shortPx, longPx } = ROOM[paper];
  const trials = [
    { isLandscape: false, widthPx: Math.round(shortPx * 1.15) },
    { isLandscape: false, widthPx: Math.round(shortPx * 1.5) },
    { isLandscape: true, widthPx: longPx },
    { isLandscape: true, widthPx: Math.round(longPx * 1.4) },
  ].map(({ isLandscape, widthPx }) => {
    const picture = drawFigure(page, shown, context, document, { widthPx, isBare: true });
    const [roomPx, heightPx] = isLandscape ? [longPx, shortPx] : [shortPx, longPx];
    return { picture, isLandscape, scale: Math.min(roomPx / picture.widthPx, heightPx / picture.heightPx) };
  });
  return trials.reduce((best, trial) => (trial.scale > best.scale ? trial : best));
}
