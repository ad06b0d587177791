/** What the overview draws: events per bin of years, stacked by lane. */
import { bisectLeft } from "d3";
import type { TimeSpan } from "../domain/timeSpan";
import type { LaneIndex } from "./laneIndex";

type OverviewSegment = {
  readonly rung: number;
  readonly count: number /** Events of the bin in lanes below. */;
  readonly below: number;
};
type OverviewBin = {
  readonly fromYear: number;
  readonly span: TimeSpan;
  readonly total: number;
  readonly segments: readonly OverviewSegment[];
};
export type Overview = { readonly bins: readonly OverviewBin[]; readonly highest: number };

/** Bins of 1, 2, 5, 10 ... years, so that there are at most `maxBins` of them. Ladder order: the lowest lane at the bottom. */
export function countByYear(lanes: readonly LaneIndex[], fullExtent: TimeSpan, maxBins = 60): Overview {
  const firstYear = new Date(fullExtent.from).getUTCFullYear();
  const lastYear = new Date(fullExtent.until - 1).getUTCFullYear();
  const years = yearsPerBin(lastYear - firstYear + 1, maxBins);
  const binCount = Math.ceil((lastYear - firstYear + 1) / years);
  const counts = lanes.map(() => new Uint32Array(binCount));
  lanes.forEach((lane, i) => {
    // By bisection: a lane may hold a million events.
    for (let bin = 0; bin < binCount; bin += 1) {
      const { from, until } = yearSpan(firstYear + bin * years, firstYear + (bin + 1) * years);
      const laneCounts = counts[i];
      if (laneCounts !== undefined) {
        laneCounts[bin] = bisectLeft(lane.anchors, until) - bisectLeft(lane.anchors, from);
      }
    }
  });
  const bins = Array.from({ length: binCount }, (_, bin) => {
    const fromYear = firstYear + bin * years;
    let below = 0;
    const segments: OverviewSegment[] = [];
    for (let i = lanes.length - 1; i >= 0; i -= 1) {
      const count = counts[i]?.[bin] ?? 0;
      if (count > 0) segments.push({ rung: lanes[i]?.rung ?? i, count, below });
      below += count;
    }
    return { fromYear, span: yearSpan(fromYear, fromYear + years), total: below, segments };
  });
  return { bins, highest: Math.max(1, ...bins.map(({ total }) => total)) };
}

function yearsPerBin(years: number, maxBins: number): number {
  for (let scale = 1; ; scale *= 10) {
    for (const step of [1, 2, 5]) if (years / (step * scale) <= maxBins) return step * scale;
  }
}

/** `Date.UTC` reads years below 100 as 19xx, hence the setter. */
function yearSpan(from: number, until: number): TimeSpan {
  return { from: new Date(0).setUTCFullYear(from, 0, 1), until: new Date(0).setUTCFullYear(until, 0, 1) };
}
