/** A dataset drawn, searched and addressed as the app would; each function gives what must never be. */
import { indexRelations, neighboursOf } from "../../src/core/chains/neighbours";
import type { Dataset } from "../../src/core/dataset/dataset";
import { countFacets } from "../../src/core/filter/countFacets";
import { NO_FILTER } from "../../src/core/filter/filterState";
import { fullExtent } from "../../src/core/filter/filterSpan";
import { buildSearchIndex, search } from "../../src/core/filter/searchIndex";
import { countByYear } from "../../src/core/timeline/countByYear";
import { indexLanes } from "../../src/core/timeline/laneIndex";
import { countLaneRows } from "../../src/core/timeline/laneBands";
import { layoutTimeline } from "../../src/core/timeline/layoutTimeline";
import type { TimelineFigure } from "../../src/core/timeline/mark";
import { paths } from "../../src/core/url/paths";

const NOW = Date.UTC(2026, 10, 23);
const WIDTH_PX = 1000;
const MOST_READ = 1000;
const LONGEST_QUERY = 200;

/** Coordinates that are not numbers, and stretches that end before they begin. */
export function badCoordinates(dataset: Dataset): readonly string[] {
  const lanes = indexLanes(dataset, dataset.events, NOW);
  const extent = fullExtent(dataset, NOW);
  const figure = layoutTimeline({
    lanes,
    typeById: dataset.typeById,
    laneRows: countLaneRows(lanes, { extent, widthPx: WIDTH_PX }),
    extent,
    widthPx: WIDTH_PX,
    now: NOW,
    lang: "en",
    foldedLanes: new Set(),
    labelOf: ({ title }) => ({ text: title.slice(0, 44), lang: "en", priority: 1 }),
    measureText: (text) => text.length * 6.6,
  }).place(extent);
  const { highest, bins } = countByYear(lanes, extent);
  const heights = bins.flatMap(({ total, segments }) => [total, ...segments.map(({ below }) => below)]);
  const notFinite = [...coordinatesOf(figure), highest, ...heights].filter(
    (number) => !Number.isFinite(number),
  );
  const reversed = figure.marks.filter((mark) => mark.extent[1] < mark.extent[0]).map(({ key }) => key);
  return [...notFinite.map(String), ...reversed];
}

function coordinatesOf({
  widthPx,
  heightPx,
  bands,
  marks,
  labels,
  ticks,
  todayPx,
}: TimelineFigure): number[] {
  return [
    widthPx,
    heightPx,
    todayPx ?? 0,
    ...bands.flatMap((band) => [band.topPx, band.heightPx]),
    ...marks.flatMap((mark) => [mark.xPx, mark.yPx, ...mark.extent]),
    ...marks.flatMap((mark) => (mark.kind === "event" ? (mark.spread ?? []) : [])),
    ...labels.flatMap(({ xPx, yPx, leader }) => [xPx, yPx, ...Object.values(leader ?? {})]),
    ...ticks.map(({ xPx }) => xPx),
  ];
}

/** Ids that the address of their page does not bring back. */
export function lostIds({ events, bodies }: Dataset): readonly string[] {
  const pages = [
    ...events.map(({ id }) => ({ id, path: paths.event(id) })),
    ...bodies.map(({ id }) => ({ id, path: paths.body(id) })),
  ];
  return pages
    .filter(({ id, path }) => {
      const segments = new URL(path, "https://own.example").pathname.split("/");
      return segments.length !== 3 || decodeURIComponent(segments[2] ?? "") !== id;
    })
    .map(({ id }) => id);
}

/** Link targets that are not of the web. */
export function badLinks({ events, bodies, startingPoints }: Dataset): readonly string[] {
  const sources = [...events, ...bodies].flatMap((record) => record.sources ?? []);
  const documents = events.flatMap((event) => event.documents ?? []);
  const links = [...sources, ...documents].flatMap(({ url }) => url ?? []);
  const bad = links.filter((url) => !/^https?:\/\//i.test(url));
  const own = startingPoints.filter(
    ({ address }) => new URL(address, "https://own.example").host !== "own.example",
  );
  return [...bad, ...own.map(({ address }) => address)];
}

/** Events that no filter counts, or that lead to events which are not there; a search by any title must not throw. */
export function lostEvents(dataset: Dataset): readonly string[] {
  const relations = indexRelations(dataset);
  const counts = countFacets(dataset, NO_FILTER, NOW);
  const some = dataset.events.slice(0, MOST_READ);
  const index = buildSearchIndex({ ...dataset, events: some });
  const lost = some.filter((event) => {
    search(index, event.title.slice(0, LONGEST_QUERY));
    const { buildsOn, ledTo } = neighboursOf(dataset, event, relations);
    const isCounted = counts.bodies.has(event.body) && counts.types.has(event.type);
    return !isCounted || [...buildsOn, ...ledTo].some((other) => !dataset.eventById.has(other.event.id));
  });
  return lost.map(({ id }) => id);
}
