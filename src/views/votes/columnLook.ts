import type { CSSProperties } from "react";
import type { ColumnLayout } from "../../core/ballots/placeColumns";
import { type Dataset, lanesOf } from "../../core/dataset/dataset";
import { laneColour } from "../../ui/laneColour";

/**
 * To each column the room before it, and nothing where there is none: cells with a style of their own cost a browser
 * far more than those without.
 */
export function columnLooks({ gapsPx }: ColumnLayout): readonly (CSSProperties | undefined)[] {
  return gapsPx.map((gapPx) => (gapPx === 0 ? undefined : { "--gap": `${gapPx}px` }));
}

/** To each column its colour, which repeats its body. */
export function columnColours({ groups }: ColumnLayout, dataset: Dataset): readonly string[] {
  return groups.flatMap(({ group }) => {
    const colour = laneColour(lanesOf(dataset).indexOf(group.lane));
    return group.columns.map(() => colour);
  });
}
