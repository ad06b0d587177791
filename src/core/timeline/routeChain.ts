/**
 * Lines for the links of a chain. A line leaves its mark upright, runs level through the channels between the rows, where
 * nothing stands, and passes the rows in between through their gaps. So it touches no mark and no label but its ends:
 *
 *        ■      ▭ label
 *        ╰──────────╮
 *     ◆      ●      │    ●
 *               ╭───╯
 *               ▼
 *          ■    ■    (4)
 */
import { boxOfLabel, boxOfMark, type Box } from "./boxes";
import { assignTracks } from "./channelTracks";
import { type Anchored, planRoute, type RoutePlan } from "./planRoute";
import type { Mark, TimelineFigure } from "./mark";
import { type PlacedTag, placeTags } from "./placeTags";
import { type Corner, type Point, roundedPath } from "./roundedPath";
import { cutStrips, stripAt } from "./strips";

/** A mark, or the side at which the event lies out of sight. */
export type RouteEnd = Mark | "before" | "after";

export type RouteWish = {
  readonly key: string;
  /** The earlier end; not both are out of sight. */
  readonly from: RouteEnd;
  readonly to: RouteEnd;
  /** Width of the words for it, in pixels; absent: it needs none. */
  readonly tagPx: number | undefined;
};

export type ChainRoute = {
  readonly key: string;
  readonly path: string;
  /** Its tip, and where it points: degrees from the right, clockwise. */
  readonly arrow: Point & { readonly angle: number };
  /** Middle of its words; absent where they find no room. */
  readonly tag: Point | undefined;
};

type Figure = Pick<TimelineFigure, "marks" | "labels" | "bands" | "widthPx" | "heightPx">;

/** In the order of the wishes; those whose ends are the same are left out. Cost: O(n log n) and, for each wish, O(strips). */
export function routeChain(figure: Figure, wishes: readonly RouteWish[]): readonly ChainRoute[] {
  const boxOf = new Map(figure.marks.map((mark) => [mark, boxOfMark(mark)]));
  const area: Box = {
    leftPx: 0,
    rightPx: figure.widthPx,
    topPx: figure.bands[0]?.topPx ?? 0,
    bottomPx: figure.heightPx,
  };
  const obstacles = [...boxOf.values(), ...figure.labels.map(boxOfLabel)];
  const field = cutStrips(obstacles, area);
  const anchor = (end: RouteEnd): Anchored | "before" | "after" | undefined => {
    if (end === "before" || end === "after") return end;
    const box = boxOf.get(end);
    const strip = stripAt(field, end.yPx);
    return box === undefined || strip === undefined ? undefined : { mark: end, box, strip };
  };

  const degrees = countEnds(wishes);
  const plans = wishes.flatMap(({ key, from, to, tagPx }) => {
    const [start, end] = [anchor(from), anchor(to)];
    if (start === undefined || end === undefined || from === to) return [];
    const isTrunkAtStart = (degrees.get(from) ?? 0) >= (degrees.get(to) ?? 0);
    const plan = planRoute(field, area, start, end, isTrunkAtStart);
    return plan === undefined ? [] : [{ key, tagPx, plan }];
  });
  const heightOf = assignTracks(
    plans.flatMap(({ plan }) => plan.runs.filter(isLevel)),
    field.channels,
  );
  const routes = plans.map(({ key, tagPx, plan }) => {
    const corners = cornersOf(plan, field.channels, heightOf);
    return { key, tagPx, corners, path: roundedPath(corners), arrow: arrowOf(corners) };
  });
  const tags = placeTags(routes, obstacles, area);
  return routes.map(({ key, path, arrow }) => ({ key, path, arrow, tag: middleOf(tags.get(key)) }));
}

/** How many links each mark is an end of: a mark with many is the trunk, from which the lines branch off. */
function countEnds(wishes: readonly RouteWish[]): ReadonlyMap<RouteEnd, number> {
  const degrees = new Map<RouteEnd, number>();
  for (const end of wishes.flatMap(({ from, to }) => [from, to])) {
    if (typeof end !== "string") degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  return degrees;
}

function cornersOf(
  { start, end, runs }: RoutePlan,
  channels: Parameters<typeof assignTracks>[1],
  heightOf: ReturnType<typeof assignTracks>,
): readonly Corner[] {
  const heightIn = (run: RoutePlan["runs"][number] | undefined) =>
    run === undefined ? undefined : heightOf(run.channel, run.bundle);
  const level = runs.filter(isLevel).flatMap((run): Corner[] => {
    const at = { yPx: heightOf(run.channel, run.bundle), channel: channels[run.channel] ?? [0, 0] };
    return [
      { xPx: run.fromPx, ...at },
      { xPx: run.toPx, ...at },
    ];
  });
  return [
    ...(start === undefined ? [] : [{ xPx: start.xPx, yPx: start.edgeAt(heightIn(runs[0])) }]),
    ...level,
    ...(end === undefined ? [] : [{ xPx: end.xPx, yPx: end.edgeAt(heightIn(runs.at(-1))) }]),
  ];
}

/** Whether a line goes along the channel, and does not only cross it. */
function isLevel({ fromPx, toPx }: RoutePlan["runs"][number]): boolean {
  return fromPx !== toPx;
}

function arrowOf(corners: readonly Point[]): ChainRoute["arrow"] {
  const tip = corners.at(-1) ?? { xPx: 0, yPx: 0 };
  const before = corners.findLast(({ xPx, yPx }) => xPx !== tip.xPx || yPx !== tip.yPx) ?? tip;
  const angle = (Math.atan2(tip.yPx - before.yPx, tip.xPx - before.xPx) * 180) / Math.PI;
  return { xPx: tip.xPx, yPx: tip.yPx, angle };
}

function middleOf(box: PlacedTag | undefined): Point | undefined {
  return box && { xPx: (box.leftPx + box.rightPx) / 2, yPx: (box.topPx + box.bottomPx) / 2 };
}
