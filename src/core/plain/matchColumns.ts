/** The filter over the columns of a plain timeline: what a million events are asked without becoming objects. */
import type { Dataset } from "../dataset/dataset";
import type { EventColumns } from "../dataset/eventColumns";
import { partOf } from "../dataset/eventList";
import type { BodyId } from "../domain/body";
import type { TimeSpan } from "../domain/timeSpan";
import type { FacetCounts } from "../filter/countFacets";
import { filterLimits } from "../filter/filterSpan";
import type { FilterState } from "../filter/filterState";
import type { TextMatches } from "../filter/textMatches";

export type ColumnsByLane = ReadonlyMap<BodyId, EventColumns>;

/** What meets everything but the bodies and the dates: the former fold lanes, the latter are the viewport's. */
export function matchColumns(
  dataset: Dataset,
  columns: ColumnsByLane,
  { types, themes, manner }: FilterState,
  textMatches: TextMatches | undefined,
): ColumnsByLane {
  const isTypeWanted = types.length === 0 || dataset.types.some(({ id }) => types.includes(id));
  // A plain timeline knows neither themes nor decisions.
  if (!isTypeWanted || themes.length > 0 || manner.length > 0) return emptied(columns);
  if (textMatches === undefined) return columns;
  return new Map(
    [...columns].map(([lane, all]) => [lane, pickColumns(all, textMatches.places?.get(lane) ?? NONE)]),
  );
}

const NONE = new Uint32Array();

function emptied(columns: ColumnsByLane): ColumnsByLane {
  return new Map([...columns].map(([lane, all]) => [lane, pickColumns(all, NONE)]));
}

function pickColumns(all: EventColumns, places: Uint32Array): EventColumns {
  const pick = (column: Float64Array) => Float64Array.from(places, (place) => column[place] ?? 0);
  const placeOf = new Map<number, number>();
  for (const [index, place] of places.entries()) placeOf.set(place, index);
  const stillThere = (wanted: Uint32Array) =>
    Uint32Array.from([...wanted].flatMap((place) => placeOf.get(place) ?? []));
  return {
    events: partOf(all.events, places),
    anchors: pick(all.anchors),
    starts: pick(all.starts),
    ends: pick(all.ends),
    spans: stillThere(all.spans),
    lasting: stillThere(all.lasting),
    longestMs: all.longestMs,
  };
}

/** How many events each lane has within the dates of the filter. O(n), and O(lanes) without dates. */
export function countByLane(columns: ColumnsByLane, filter: FilterState): ReadonlyMap<BodyId, number> {
  const limits = filterLimits(filter);
  return new Map([...columns].map(([lane, { starts, ends }]) => [lane, countWithin(starts, ends, limits)]));
}

function countWithin(starts: Float64Array, ends: Float64Array, { from, until }: TimeSpan): number {
  if (from === Number.NEGATIVE_INFINITY && until === Number.POSITIVE_INFINITY) return starts.length;
  let count = 0;
  for (let place = 0; place < starts.length; place += 1) {
    if ((starts[place] ?? until) < until && (ends[place] ?? from) > from) count += 1;
  }
  return count;
}

/** Sum over the lanes that the filter shows. */
export function countShown(counts: ReadonlyMap<BodyId, number>, { bodies }: FilterState): number {
  let shown = 0;
  for (const [lane, count] of counts) if (bodies.length === 0 || bodies.includes(lane)) shown += count;
  return shown;
}

export function facetCountsOf(
  dataset: Dataset,
  counts: ReadonlyMap<BodyId, number>,
  filter: FilterState,
): FacetCounts {
  const shown = countShown(counts, filter);
  const types = new Map(dataset.types.map(({ id }) => [id, shown]));
  return { bodies: counts, types, themes: new Map(), manner: new Map() };
}
