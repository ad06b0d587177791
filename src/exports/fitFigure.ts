/** The figure at the width at which its words are largest in a given room, such as a sheet of paper or a slide. */
import { drawFigure } from "./drawFigure";
import type { ExportContext } from "./exportContext";
import type { Picture } from "./picture";
import type { ShownEvents } from "./shownEvents";
import type { SlidePage } from "./slide";

/** In CSS pixels, 96 to the inch. */
export type Room = { readonly widthPx: number; readonly heightPx: number };

/**
 * Widths to try, as shares of the room's. A figure of few lanes is drawn narrow and enlarged; one of many is wide, so
 * that events find room beside each other and not below.
 */
const TRIALS = [0.8, 1.15, 1.6];

/** `room`: the one that suits the figure best, such as the sheet upright or turned. */
export function fitFigure<R extends Room>(
  page: SlidePage,
  shown: ShownEvents,
  context: ExportContext,
  rooms: readonly [R, ...R[]],
): { readonly picture: Picture; readonly room: R } {
  const trials = rooms.flatMap((room) =>
    TRIALS.map((share) => {
      const widthPx = Math.round(share * room.widthPx);
      const picture = drawFigure(page, shown, context, document, { widthPx, isBare: true });
      const scale = Math.min(room.widthPx / picture.widthPx, room.heightPx / picture.heightPx);
      return { picture, room, scale };
    }),
  );
  return trials.reduce((best, trial) => (trial.scale > best.scale ? trial : best));
}
