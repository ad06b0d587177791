/** Lane colours of `theme.css`, by the place of the lane on the ladder. Colour repeats the lane, never replaces its name. */
import { type Dataset, laneOf, lanesOf } from "../core/dataset/dataset";
import type { BodyId } from "../core/domain/body";

/** How many colours the theme defines: `--lane-0` to `--lane-9`. */
const LANE_COLOUR_COUNT = 10;

/** A CSS value for the lane at this place, top of the ladder first. */
export function laneColour(index: number): string {
  return `var(--lane-${index % LANE_COLOUR_COUNT})`;
}

/** The colour of the lane in which a body is drawn; soft ink for a body that this dataset does not have. */
export function bodyColour(dataset: Dataset, body: BodyId): string {
  const lane = laneOf(dataset, body);
  const index = lanesOf(dataset).findIndex(({ id }) => id === lane);
  return index === -1 ? "var(--ink-soft)" : laneColour(index);
}
