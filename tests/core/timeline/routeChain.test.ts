import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxesTouch, boxOfLabel, boxOfMark, type Box } from "../../../src/core/timeline/boxes";
import type { ClusterMark, EventMark, LabelMark, LaneBand, Mark } from "../../../src/core/timeline/mark";
import { TAG_HEIGHT_PX } from "../../../src/core/timeline/placeTags";
import { type ChainRoute, routeChain, type RouteWish } from "../../../src/core/timeline/routeChain";
import type { Point } from "../../../src/core/timeline/roundedPath";
import { eventOf, makeDataset } from "../../fixtures/timeline";

const dataset = makeDataset({ events: [{ id: "any" }] });
const event = eventOf(dataset, "any");
const WIDTH_PX = 600;
const LANE_PX = 87;

type Figure = Parameters<typeof routeChain>[0];

function band(place: number): LaneBand {
  const topPx = 34 + place * LANE_PX;
  const lane = { id: `lane-${place}`, names: { en: `Lane ${place}` } };
  return {
    lane,
    rung: place,
    topPx,
    heightPx: LANE_PX,
    isFolded: false,
    labelTopPx: topPx + 5,
    rows: 2,
    barRows: 1,
  };
}

/** A lane has a line of labels, two rows of marks, and one of bars. */
const ROWS_PX = [5 + 8, 5 + 17 + 10, 5 + 17 + 30, 5 + 17 + 40 + 9] as const;
const rowPx = (lane: number, row: number) => 34 + lane * LANE_PX + (ROWS_PX[row] ?? 0);

function mark(key: string, lane: number, row: number, xPx: number): EventMark {
  return {
    kind: "event",
    key,
    event,
    lane: `lane-${lane}`,
    rung: lane,
    xPx,
    yPx: rowPx(lane, row),
    extent: [xPx - 7, xPx + 7],
    shape: "dot",
    filling: { kind: "full" },
    spread: undefined,
  };
}

function cluster(key: string, lane: number, row: number, xPx: number): ClusterMark {
  const { shape: _, filling: __, spread: ___, event: ____, ...placed } = mark(key, lane, row, xPx);
  const span = { from: 0, until: 1 };
  return { ...placed, kind: "cluster", count: 12, span, events: [], extent: [xPx - 14, xPx + 14] };
}

function bar(key: string, lane: number, left: number, right: number): Mark {
  const { shape: _, filling: __, spread: ___, ...placed } = mark(key, lane, 3, left);
  return { ...placed, kind: "bar", extent: [left, right], ends: [], label: undefined };
}

function label(key: string, lane: number, row: number, xPx: number, widthPx: number): LabelMark {
  return { key, rung: lane, text: key, lang: "en", xPx, yPx: rowPx(lane, row), widthPx, leader: undefined };
}

function figure(marks: readonly Mark[], labels: readonly LabelMark[] = [], lanes = 3): Figure {
  const bands = Array.from({ length: lanes }, (_, place) => band(place));
  return { marks, labels, bands, widthPx: WIDTH_PX, heightPx: 34 + lanes * LANE_PX };
}

const wish = (from: RouteWish["from"], to: RouteWish["to"], tagPx?: number): RouteWish => ({
  key: `${keyOf(from)}>${keyOf(to)}`,
  from,
  to,
  tagPx,
});
const keyOf = (end: RouteWish["from"]) => (typeof end === "string" ? end : end.key);

function only(routes: readonly ChainRoute[]): ChainRoute {
  const [route, ...others] = routes;
  if (route === undefined || others.length > 0) throw new Error(`${routes.length} routes instead of one`);
  return route;
}

/** Points along a path of M, L and Q, at most a pixel apart. */
function sample(path: string): Point[] {
  const points: Point[] = [];
  let here: Point = { xPx: 0, yPx: 0 };
  for (const [, command = "", numbers = ""] of path.matchAll(/([MLQ])([^MLQ]*)/g)) {
    const values = numbers.split(" ").map(Number);
    const [a = Number.NaN, b = Number.NaN, c = a, d = b] = values;
    const [control, end] = [
      { xPx: a, yPx: b },
      { xPx: c, yPx: d },
    ];
    const steps = command === "M" ? 1 : Math.ceil(distance(here, control) + distance(control, end)) + 1;
    for (let i = 1; i <= steps; i += 1) {
      const t = command === "M" ? 1 : i / steps;
      points.push(
        command === "Q" ? onCurve(here, control, end, t) : onCurve(here, middle(here, end), end, t),
      );
    }
    here = end;
  }
  return points;
}

const distance = (a: Point, b: Point) => Math.abs(a.xPx - b.xPx) + Math.abs(a.yPx - b.yPx);
const middle = (a: Point, b: Point): Point => ({ xPx: (a.xPx + b.xPx) / 2, yPx: (a.yPx + b.yPx) / 2 });
function onCurve(a: Point, control: Point, b: Point, t: number): Point {
  const mix = (p: number, q: number, r: number) => (1 - t) ** 2 * p + 2 * t * (1 - t) * q + t ** 2 * r;
  return { xPx: mix(a.xPx, control.xPx, b.xPx), yPx: mix(a.yPx, control.yPx, b.yPx) };
}

/** Half a pixel of rounding is no crossing. */
const isIn = ({ xPx, yPx }: Point, { leftPx, rightPx, topPx, bottomPx }: Box, slackPx = -0.2) =>
  xPx > leftPx - slackPx && xPx < rightPx + slackPx && yPx > topPx - slackPx && yPx < bottomPx + slackPx;

const onEdge = (point: Point, box: Box) => isIn(point, box, 0.2) && !isIn(point, box);

type Shape = "mark" | "cluster" | "label";
/** Rows of things that do not overlap, in two to six lanes; the bars leave a gap somewhere. */
const anyFigure = fc.integer({ min: 2, max: 6 }).chain((lanes) =>
  fc
    .array(
      fc.record({
        lane: fc.nat(lanes - 1),
        row: fc.integer({ min: 0, max: 3 }),
        shape: fc.constantFrom<Shape>("mark", "cluster", "label"),
        gapPx: fc.integer({ min: 6, max: 60 }),
      }),
      { minLength: 2, maxLength: 120 },
    )
    .map((things) => {
      const ends = new Map<number, number>();
      const marks: Mark[] = [];
      const labels: LabelMark[] = [];
      things.forEach(({ lane, row, shape, gapPx }, place) => {
        const left = (ends.get(lane * 4 + row) ?? 0) + gapPx;
        const widthPx = row === 3 ? 4 * gapPx : { mark: 14, cluster: 28, label: 50 }[shape];
        if (left + widthPx > WIDTH_PX - 10) return;
        ends.set(lane * 4 + row, left + widthPx);
        const key = `thing-${place}`;
        if (row === 3) marks.push(bar(key, lane, left, left + widthPx));
        else if (row === 0 || shape === "label") labels.push(label(key, lane, row, left, widthPx));
        else if (shape === "mark") marks.push(mark(key, lane, row, left + 7));
        else marks.push(cluster(key, lane, row, left + 14));
      });
      return figure(marks, labels, lanes);
    })
    .filter(({ marks }) => marks.length > 1),
);

const anyChain = anyFigure.chain((drawn) =>
  fc
    .array(
      fc.record({
        from: fc.nat(drawn.marks.length - 1),
        to: fc.nat(drawn.marks.length - 1),
        out: fc.constantFrom<"from" | "to" | "none">("none", "none", "none", "from", "to"),
        tagPx: fc.option(fc.integer({ min: 20, max: 160 }), { nil: undefined }),
      }),
      { minLength: 1, maxLength: 30 },
    )
    .map((pairs) => {
      const wishes = pairs.flatMap(({ from, to, out, tagPx }, place): RouteWish[] => {
        const [start, end] = [drawn.marks[from], drawn.marks[to]];
        if (start === undefined || end === undefined || start === end) return [];
        const key = `link-${place}`;
        if (out === "from") return [{ key, from: "before", to: end, tagPx }];
        return [{ key, from: start, to: out === "to" ? "after" : end, tagPx }];
      });
      return { drawn, wishes };
    }),
);

describe(routeChain, () => {
  it("touches no mark and no label but its ends", () => {
    fc.assert(
      fc.property(anyChain, ({ drawn, wishes }) => {
        const routes = new Map(routeChain(drawn, wishes).map((route) => [route.key, route]));
        expect([...routes.keys()]).toEqual(wishes.map(({ key }) => key));
        for (const { key, from, to } of wishes) {
          const foreign = [
            ...drawn.marks.filter((other) => other !== from && other !== to).map(boxOfMark),
            ...drawn.labels.map(boxOfLabel),
          ];
          const points = sample(routes.get(key)?.path ?? "");
          expect(points.length).toBeGreaterThan(0);
          expect(points.filter((point) => foreign.some((box) => isIn(point, box)))).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("goes from the edge of one mark to the edge of the other, with its arrow at the later one", () => {
    fc.assert(
      fc.property(anyChain, ({ drawn, wishes }) => {
        const routes = routeChain(drawn, wishes);
        routes.forEach(({ path, arrow }, place) => {
          const { from, to } = wishes[place] ?? { from: "before", to: "after" };
          const points = sample(path);
          const [first = arrow, last = arrow] = [points[0], points.at(-1)];
          expect(distance(last, arrow)).toBeLessThan(0.2);
          expect(typeof from === "string" ? first.xPx === 0 : onEdge(first, boxOfMark(from))).toBe(true);
          const leaves = arrow.xPx === WIDTH_PX && arrow.angle === 0;
          expect(typeof to === "string" ? leaves : onEdge(last, boxOfMark(to))).toBe(true);
        });
      }),
      { numRuns: 100 },
    );
  });

  it("puts words where they touch no mark, no label, no other words and no other line", () => {
    fc.assert(
      fc.property(anyChain, ({ drawn, wishes }) => {
        const routes = routeChain(drawn, wishes);
        const boxes = [...drawn.marks.map(boxOfMark), ...drawn.labels.map(boxOfLabel)];
        const tags = routes.flatMap(({ key, tag }) => {
          const { tagPx = 0 } = wishes.find((other) => other.key === key) ?? {};
          return tag === undefined ? [] : [{ key, box: tagBox(tag, tagPx) }];
        });
        for (const { key, box } of tags) {
          expect(boxes.some((other) => boxesTouch(box, other))).toBe(false);
          expect(tags.some((other) => other.key !== key && boxesTouch(box, other.box))).toBe(false);
          const others = routes.filter((other) => other.key !== key).flatMap(({ path }) => sample(path));
          expect(others.some((point) => isIn(point, box))).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("says the same of the same figure", () => {
    fc.assert(
      fc.property(anyChain, ({ drawn, wishes }) => {
        expect(routeChain(drawn, wishes)).toEqual(routeChain(drawn, wishes));
      }),
      { numRuns: 20 },
    );
  });

  it("runs along the row where nothing stands between", () => {
    const [a, b] = [mark("a", 0, 1, 100), mark("b", 0, 1, 200)];
    expect(only(routeChain(figure([a, b]), [wish(a, b)]))).toMatchObject({
      path: `M107 ${a.yPx}L193 ${a.yPx}`,
      arrow: { xPx: 193, angle: 0 },
    });
  });

  it("goes straight down where nothing is in the way, and around what is", () => {
    const [a, b] = [mark("a", 0, 1, 100), mark("b", 2, 1, 100)];
    expect(only(routeChain(figure([a, b]), [wish(a, b)]))).toMatchObject({
      path: `M100 ${a.yPx + 7}L100 ${b.yPx - 7}`,
      arrow: { angle: 90 },
    });
    const other = mark("other", 1, 1, 102);
    const around = only(routeChain(figure([a, b, other]), [wish(a, b)]));
    expect(Math.min(...sample(around.path).map(({ xPx }) => xPx))).toBeCloseTo(102 - 7 - 3);
  });

  it("writes at the line when there is room, and not where there is none", () => {
    const [a, b] = [mark("a", 0, 1, 100), mark("b", 1, 1, 400)];
    const route = only(routeChain(figure([a, b]), [wish(a, b, 80)]));
    const { tag = { xPx: 0, yPx: 0 } } = route;
    expect(sample(route.path).some((point) => distance(point, tag) < 80 / 2 + 5)).toBe(true);
    expect(only(routeChain(figure([a, b]), [wish(a, b, 700)])).tag).toBeUndefined();
  });

  it("leaves the plot where its other end is out of sight", () => {
    const a = mark("a", 1, 1, 300);
    const [before, after] = routeChain(figure([a]), [wish("before", a), wish(a, "after")]);
    expect(before?.path).toMatch(/^M0 /);
    expect(after?.arrow).toMatchObject({ xPx: WIDTH_PX, angle: 0 });
  });

  it("passes under a bar that leaves no gap", () => {
    const [a, b] = [mark("a", 0, 1, 100), mark("b", 2, 1, 100)];
    const lasting = bar("lasting", 1, 0, WIDTH_PX);
    expect(only(routeChain(figure([a, b, lasting]), [wish(a, b)])).path).toBe(
      `M100 ${a.yPx + 7}L100 ${b.yPx - 7}`,
    );
  });

  it("draws nothing between marks that are one, or ends that are both out of sight", () => {
    const a = mark("a", 0, 1, 100);
    expect(routeChain(figure([a]), [wish(a, a), wish("before", "after")])).toEqual([]);
  });
});

function tagBox({ xPx, yPx }: Point, tagPx: number): Box {
  return {
    leftPx: xPx - tagPx / 2 + 0.1,
    rightPx: xPx + tagPx / 2 - 0.1,
    topPx: yPx - TAG_HEIGHT_PX / 2 + 0.1,
    bottomPx: yPx + TAG_HEIGHT_PX / 2 - 0.1,
  };
}
