/** Makes the map that the site draws from the boundaries of Natural Earth. */
import { geoArea, geoEqualEarth, geoPath, type GeoGeometryObjects } from "d3";
import { feature } from "topojson-client";
import { presimplify, quantile, simplify } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { WorldMap } from "../../core/map/worldMap";
import { pathOf } from "./pathOf";
import { spreadPoints } from "./spreadPoints";
import { STATE_BY_NUMBER } from "./stateNumbers";

export type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Units of the drawing; it is shown between 760 and 1,150 pixels wide. */
const WIDTH = 2000;
/** Share of the points that stay in the outlines. */
const KEPT_SHARE = 0.13;
/** An area whose square has shorter sides than this is a point: less than six pixels where the map is widest. */
const SHAPE_SIDE = 10;
/** Between the middles of two points, so that signs of 22 units do not touch, not even by their corners. */
const POINT_DISTANCE = 32;
/** Around the land, so that points at its edges are whole. */
const MARGIN = 16;
/** Nobody votes for it, and it would take a quarter of the room. */
const ANTARCTICA = "010";
/** States that the boundaries at this scale leave out: longitude and latitude of their capital. */
const LEFT_OUT: Readonly<Record<string, [number, number]>> = { TUV: [179.2, -8.52] };

type Polygon = { readonly type: "Polygon"; readonly coordinates: number[][][] };

export function makeWorldMap(countries: Countries): WorldMap {
  const weighted = presimplify(countries);
  const simple = simplify(weighted, quantile(weighted, KEPT_SHARE));
  const exact = areasOf(countries);
  const projection = geoEqualEarth().fitWidth(WIDTH, { type: "FeatureCollection", features: exact });
  const plane = geoPath(projection);
  const [[left, top], [right, bottom]] = plane.bounds({ type: "FeatureCollection", features: exact });
  const [shiftX, shiftY] = projection.translate();
  projection.translate([shiftX - left + MARGIN, shiftY - top + MARGIN]);

  const shapes: Record<string, string> = {};
  const points: Record<string, [number, number]> = {};
  let others = "";
  for (const area of areasOf(simple)) {
    const iso3 = STATE_BY_NUMBER.get(String(area.id));
    if (iso3 === undefined) others += pathOf(area, projection);
    else shapes[iso3] = (shapes[iso3] ?? "") + pathOf(area, projection);
  }
  for (const area of exact) {
    const iso3 = STATE_BY_NUMBER.get(String(area.id));
    // A number may stand for several areas, of which the first one that is large enough is drawn.
    if (iso3 === undefined || Math.sqrt(plane.area(area)) >= SHAPE_SIDE) continue;
    if (exact.some((other) => other !== area && other.id === area.id)) continue;
    points[iso3] = plane.centroid(largestPart(area.geometry));
    // What there is of it is land all the same.
    others += shapes[iso3] ?? "";
    delete shapes[iso3];
  }
  for (const [iso3, place] of Object.entries(LEFT_OUT)) points[iso3] = projection(place) ?? [0, 0];

  const placed = spreadPoints(points, POINT_DISTANCE);
  // Islands near the 180th meridian may lie beyond all outlines.
  const farthest = Math.max(right - left + MARGIN, ...Object.values(placed).map(([x]) => x));
  return {
    width: Math.ceil(farthest + MARGIN),
    height: Math.ceil(bottom - top + 2 * MARGIN),
    shapes,
    points: placed,
    others,
  };
}

function areasOf(countries: Countries) {
  return feature(countries, countries.objects.countries).features.filter(({ id }) => id !== ANTARCTICA);
}

/** The middle of an archipelago is water: its largest island stands for it. */
function largestPart(geometry: GeoGeometryObjects): GeoGeometryObjects {
  if (geometry.type !== "MultiPolygon") return geometry;
  const parts = geometry.coordinates.map((coordinates): Polygon => ({ type: "Polygon", coordinates }));
  return parts.toSorted((a, b) => geoArea(b) - geoArea(a))[0] ?? geometry;
}
