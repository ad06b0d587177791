/** Step 7, second half: the packed labels of a lane at the pixels of one viewport. */
import { extentsOverlap, GAP_PX, LABEL_LINE_PX, MARK_PX, type PixelExtent } from "./geometry";
import { labelLineMiddlePx, rowMiddlePx } from "./laneBands";
import type { LabelMark, Mark } from "./mark";
import { keyOf, type LaneView } from "./placeLane";

/** The labels whose marks are in sight, without those that the edge of the plot would cut. */
export function placeLaneLabels(view: LaneView, marks: readonly Mark[]): readonly LabelMark[] {
  const { index, band, widthPx, scale } = view;
  const lineMiddlePx = labelLineMiddlePx(band);
  const atEdges = marks.filter(({ yPx }) => yPx === lineMiddlePx).map(({ extent }) => extent);
  return view.tiles.flatMap(({ labels }) =>
    labels.flatMap(({ item, text, lang, widthPx: labelPx, besideMs, shiftPx, line }) => {
      const left = scale(besideMs) + shiftPx;
      const extent: PixelExtent = [left, left + labelPx];
      const isAbove = line < 0;
      const isCut = left < 0 || extent[1] > widthPx || scale(item.atMs) < 0 || scale(item.atMs) > widthPx;
      const event = index.events.at(item.index);
      if (isCut || event === undefined) return [];
      if (isAbove && atEdges.some((edge) => extentsOverlap(edge, extent, GAP_PX))) return [];
      const markTopPx = rowMiddlePx(band, item.row) - MARK_PX / 2;
      return [
        {
          key: keyOf(event, view),
          rung: band.rung,
          text,
          lang,
          xPx: left,
          yPx: isAbove ? lineMiddlePx : rowMiddlePx(band, line),
          widthPx: labelPx,
          leader: isAbove
            ? {
                xPx: scale(item.atMs),
                fromPx: band.labelTopPx + LABEL_LINE_PX - 3,
                toPx: markTopPx,
              }
            : undefined,
        },
      ];
    }),
  );
}
