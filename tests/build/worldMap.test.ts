/** The map that the build makes: complete, small, and true in its areas. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { brotliCompressSync } from "node:zlib";
import { geoArea, polygonArea } from "d3";
import { feature } from "topojson-client";
import { describe, expect, it } from "vitest";
import { STATE_BY_NUMBER } from "../../src/build/worldMap/stateNumbers";
import { spreadPoints } from "../../src/build/worldMap/spreadPoints";
import type { Countries } from "../../src/build/worldMap/makeWorldMap";
import { readWorldMap } from "../../src/build/worldMapPlugin";
import { placePositions, WorldMap } from "../../src/core/map/worldMap";
import { compileRecord } from "../../src/record/compileRecord";
import { readRecord } from "../../src/record/readRecord";

const map = await readWorldMap();
const { positions } = compileRecord(await readRecord("data/dprk"));
const atlas: Countries = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("world-atlas/countries-50m.json"), "utf8"),
);
const countries = feature(atlas, atlas.objects.countries).features;

/** Where the atlas has another name than the record. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  ATG: "Antigua and Barb.",
  BIH: "Bosnia and Herz.",
  CAF: "Central African Rep.",
  COD: "Dem. Rep. Congo",
  DOM: "Dominican Rep.",
  GNQ: "Eq. Guinea",
  KNA: "St. Kitts and Nevis",
  KOR: "South Korea",
  LAO: "Laos",
  MHL: "Marshall Is.",
  MKD: "Macedonia",
  PRK: "North Korea",
  RUS: "Russia",
  SLB: "Solomon Is.",
  SSD: "S. Sudan",
  TUR: "Turkey",
  USA: "United States of America",
  VCT: "St. Vin. and Gren.",
};

const letters = (name: string) =>
  name
    .normalize("NFD")
    .replaceAll(/[^\p{L}]/gu, "")
    .toLowerCase();

/** Corners of the parts of a path in relative steps. */
function ringsOf(path: string): [number, number][][] {
  return path
    .split("z")
    .filter((part) => part !== "")
    .map((part) => {
      const numbers = [...part.matchAll(/-?\d+/g)].map(([digits]) => Number(digits));
      let [x, y] = [0, 0];
      return numbers.flatMap((value, place): [number, number][] => {
        if (place % 2 === 0) {
          x += value;
          return [];
        }
        y += value;
        return [[x, y]];
      });
    });
}

describe("the map of the world", () => {
  it("has an outline or a point for every State of the record", () => {
    const shown = (iso3: string) =>
      placePositions(map, new Map([[iso3, "inFavour"]])).filter(({ state }) => state);
    const missing = positions.states.filter(({ iso3 }) => shown(iso3).length === 0);
    expect(missing).toEqual([]);
    expect(positions.states.filter(({ iso3 }) => shown(iso3).length > 1).map(({ iso3 }) => iso3)).toEqual([
      "SCG",
    ]);
  });

  it("never has to show two States in one place", () => {
    for (const vote of Object.values(positions.votes)) {
      const voters = [...vote.inFavour, ...vote.against, ...vote.abstaining, ...(vote.notVoting ?? [])];
      const areas = placePositions(map, new Map(voters.map((iso3) => [iso3, "inFavour"])));
      expect(new Set(areas.map(({ state }) => state).filter(Boolean)).size).toBe(voters.length);
    }
  });

  it("takes each outline for the State whose name it has", () => {
    const nameOf = new Map(countries.map(({ id, properties }) => [String(id), properties?.name ?? ""]));
    const wrong = [...STATE_BY_NUMBER].filter(([number, iso3]) => {
      const state = positions.states.find((one) => one.iso3 === iso3);
      const name = number === "036" ? "Australia" : nameOf.get(number);
      if (state === undefined || name === undefined) return iso3 !== "TUV";
      const known = [state.names["en"] ?? "", state.shortNames?.["en"] ?? "", OTHER_NAMES[iso3] ?? ""];
      return !known.map(letters).includes(letters(name));
    });
    expect(wrong).toEqual([]);
  });

  it("keeps areas in proportion: no State looks larger than it is", () => {
    const scaleOf = (iso3: string, number: string) => {
      const drawn = ringsOf(map.shapes[iso3] ?? "").reduce(
        (sum, ring) => sum + Math.abs(polygonArea(ring)),
        0,
      );
      const country = countries.find(({ id }) => id === number);
      return country === undefined ? Number.NaN : drawn / geoArea(country);
    };
    const scale = scaleOf("BRA", "076");
    for (const [iso3, number] of [
      ["RUS", "643"],
      ["COD", "180"],
      ["AUS", "036"],
      ["SWE", "752"],
      ["IND", "356"],
    ] as const) {
      expect(scaleOf(iso3, number) / scale).toBeCloseTo(1, 1);
    }
  });

  it("keeps the points apart and inside of the drawing", () => {
    const points = Object.values(map.points);
    for (const [place, [x, y]] of points.entries()) {
      expect(x > 11 && x < map.width - 11 && y > 11 && y < map.height - 11).toBe(true);
      for (const [otherX, otherY] of points.slice(place + 1)) {
        expect(Math.hypot(otherX - x, otherY - y)).toBeGreaterThan(31);
      }
    }
  });

  it("is what the app can read, and small", () => {
    expect(WorldMap.safeParse(JSON.parse(JSON.stringify(map))).success).toBe(true);
    expect(brotliCompressSync(JSON.stringify(map)).length).toBeLessThan(25_000);
  });
});

describe(spreadPoints, () => {
  it("moves only those that are too near, and those no further than needed", () => {
    const spread = spreadPoints({ a: [0, 0], b: [4, 0], c: [100, 0] }, 10);
    expect(spread).toMatchObject({
      c: [100, 0],
      a: [expect.closeTo(-3, 0), 0],
      b: [expect.closeTo(7, 0), 0],
    });
  });

  it("finds a way out for points that lie on each other", () => {
    const [one, other] = Object.values(spreadPoints({ a: [5, 5], b: [5, 5] }, 10));
    expect(Math.abs((one?.[0] ?? 0) - (other?.[0] ?? 0))).toBeGreaterThanOrEqual(10);
  });
});
