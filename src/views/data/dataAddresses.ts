/** Where the files of the present dataset can be downloaded. */
import { ORIGIN } from "../../loading/datasetAddress";
import type { LoadedTimeline } from "../../state/datasetContext";

export type DataAddresses = {
  readonly timeline: string;
  /** `undefined` when the dataset has no positions of States. */
  readonly positions: string | undefined;
  /** `undefined` when the dataset has no recommendations. */
  readonly recommendations: string | undefined;
  readonly timelineSchema: string;
  readonly positionsSchema: string;
};

/**
 * The schemas are those of this app whichever dataset is shown: they say what the app can read.
 * `base` is the path at which the app is served, with its closing slash.
 */
export function dataAddresses({ dataset, address }: LoadedTimeline, base: string): DataAddresses {
  return {
    timeline: within(address),
    positions: dataset.positions === undefined ? undefined : resolveWebAddress(dataset.positions, address),
    recommendations:
      dataset.recommendations === undefined ? undefined : resolveWebAddress(dataset.recommendations, address),
    timelineSchema: `${base}data/timeline.schema.json`,
    positionsSchema: `${base}data/positions.schema.json`,
  };
}

/** A dataset may come from anywhere: only web addresses become links, never `javascript:` or `data:`. */
function resolveWebAddress(relative: string, timeline: string): string | undefined {
  if (!URL.canParse(relative, timeline)) return undefined;
  const resolved = new URL(relative, timeline);
  return resolved.protocol === "https:" || resolved.protocol === "http:" ? within(resolved.href) : undefined;
}

/** Files of this site by their paths, whatever host it lies on. */
function within(address: string): string {
  return address.startsWith(`${ORIGIN}/`) ? address.slice(ORIGIN.length) : address;
}
