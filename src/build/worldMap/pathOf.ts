import { geoPath, type GeoPermissibleObjects, type GeoProjection, polygonArea } from "d3";

/** Islands smaller than this, in square units of the drawing, are left out. */
const LEAST_AREA = 3;

type Ring = [number, number][];

/**
 * The outline of an area as a path of SVG in whole numbers, each step relative to the one before: half as long as what
 * D3 writes, and still shorter when compressed.
 */
export function pathOf(area: GeoPermissibleObjects, projection: GeoProjection): string {
  const rings: Ring[] = [];
  geoPath(projection, {
    beginPath: () => undefined,
    moveTo: (x, y) => void rings.push([[Math.round(x), Math.round(y)]]),
    lineTo: (x, y) => void rings.at(-1)?.push([Math.round(x), Math.round(y)]),
    arc: () => undefined,
    closePath: () => undefined,
  })(area);
  return rings
    .filter((ring) => Math.abs(polygonArea(ring)) >= LEAST_AREA)
    .map(ringPath)
    .join("");
}

function ringPath(ring: Ring): string {
  const steps = ring.slice(1).map(([x, y], place) => {
    const [fromX, fromY] = ring[place] ?? [0, 0];
    return x === fromX && y === fromY ? "" : `l${x - fromX} ${y - fromY}`;
  });
  return `M${ring[0]?.join(" ")}${steps.join("")}z`.replaceAll(" -", "-");
}
