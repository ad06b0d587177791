import type { CSSProperties } from "react";
import type { ColumnLayout } from "../../core/ballots/placeColumns";
import { type Dataset, lanesOf } from "../../core/dataset/dataset";
import { laneColour } from "../../ui/laneColour";

/** To each column its colour, which repeats its body, and the room before it. */
export function columnLooks(layout: ColumnLayout, dataset: Dataset): readonly CSSProperties[] {
  return layout.groups.flatMap(({ group, first }) => {
    const colour = laneColour(lanesOf(dataset).indexOf(group.lane));
    return group.columns.map((_, index) => ({
      "--lane": colour,
      ...(index === 0 && { "--gap": `${layout.gapsPx[first]}px` }),
    }));
  });
}
