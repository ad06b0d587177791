/** The course of one line: which channels it takes, and where it changes from one to the next. */
import type { Box } from "./boxes";
import type { Run } from "./channelTracks";
import { clamp, crossStrips } from "./crossStrips";
import type { PixelExtent } from "./geometry";
import type { Mark } from "./mark";
import { isFree, SIDE_PX, type Strip, type Strips } from "./strips";

/** An end in sight: its mark, and the strip in which it stands. */
export type Anchored = { readonly mark: Mark; readonly box: Box; readonly strip: number };

type End = Anchored | "before" | "after";
type OutOfSight = Exclude<End, Anchored>;

/** Where a line leaves a mark: upwards or downwards, by where it goes on. */
type Port = { readonly xPx: number; readonly edgeAt: (towardsPx: number | undefined) => number };

export type RoutePlan = {
  /** Absent where the line comes from the edge of the plot. */
  readonly start: Port | undefined;
  readonly end: Port | undefined;
  /** From start to end. */
  readonly runs: readonly (Run & { readonly fromPx: number; readonly toPx: number })[];
};

export function planRoute(
  field: Strips,
  area: Box,
  start: End,
  end: End,
  isTrunkAtStart: boolean,
): RoutePlan | undefined {
  if (isOut(start)) {
    if (isOut(end)) return undefined;
    const { port, run } = toEdge(field, area, end, start);
    return { start: undefined, end: port, runs: [{ ...run, fromPx: run.toPx, toPx: run.fromPx }] };
  }
  if (isOut(end)) {
    const { port, run } = toEdge(field, area, start, end);
    return { start: port, end: undefined, runs: [run] };
  }
  if (start.strip === end.strip) {
    return straightAlong(field, start, end) ?? besideEachOther(field, start, end, isTrunkAtStart);
  }
  return acrossStrips(field, start, end, isTrunkAtStart);
}

function isOut(end: End): end is OutOfSight {
  return end === "before" || end === "after";
}

/** Along the row itself, where nothing stands between. */
function straightAlong({ strips }: Strips, start: Anchored, end: Anchored): RoutePlan | undefined {
  const strip = strips[start.strip];
  const yPx = start.mark.yPx;
  if (strip === undefined || yPx !== end.mark.yPx) return undefined;
  const [left, right] = start.box.leftPx < end.box.leftPx ? [start.box, end.box] : [end.box, start.box];
  const between = { leftPx: left.rightPx, rightPx: right.leftPx, topPx: yPx - 2, bottomPx: yPx + 2 };
  if (between.rightPx - between.leftPx < SIDE_PX || !isFree(strip, between, [left, right])) return undefined;
  const at = (xPx: number): Port => ({ xPx, edgeAt: () => yPx });
  const isRightwards = left === start.box;
  return {
    start: at(isRightwards ? left.rightPx : right.leftPx),
    end: at(isRightwards ? right.leftPx : left.rightPx),
    runs: [],
  };
}

/** Over or under the row, from one mark to the other. */
function besideEachOther(field: Strips, start: Anchored, end: Anchored, isTrunkAtStart: boolean): RoutePlan {
  const [startPx, endPx] = portsOf(start, end);
  const both = (side: Side) => canLeave(field, start, startPx, side) && canLeave(field, end, endPx, side);
  const side = roomierSide(field, start.strip, both);
  const channel = start.strip + (side === "below" ? 1 : 0);
  return {
    start: portAt(start, startPx),
    end: portAt(end, endPx),
    runs: [runOf(channel, isTrunkAtStart ? start : end, startPx, endPx)],
  };
}

function acrossStrips(field: Strips, start: Anchored, end: Anchored, isTrunkAtStart: boolean): RoutePlan {
  const [startPx, endPx] = portsOf(start, end);
  const isDown = start.strip < end.strip;
  const between = isDown
    ? field.strips.slice(start.strip + 1, end.strip)
    : field.strips.slice(end.strip + 1, start.strip).toReversed();
  const firstChannel = isDown ? start.strip + 1 : start.strip;
  const trunk = isTrunkAtStart ? start : end;
  const stops = isTrunkAtStart
    ? [startPx, ...crossStrips(between, startPx, endPx), endPx]
    : [startPx, ...crossStrips(between.toReversed(), endPx, startPx).toReversed(), endPx];
  const runs = stops.slice(1).map((toPx, i) => {
    const channel = isDown ? firstChannel + i : firstChannel - i;
    return runOf(channel, trunk, stops[i] ?? toPx, toPx);
  });
  return { start: portAt(start, startPx), end: portAt(end, endPx), runs };
}

/** To the edge of the plot at which time goes on to an event that is out of sight. */
function toEdge(field: Strips, area: Box, seen: Anchored, out: OutOfSight): { port: Port; run: PlannedRun } {
  const edgePx = out === "before" ? area.leftPx : area.rightPx;
  const portPx = clamp(edgePx, reachOf(seen));
  const side = roomierSide(field, seen.strip, (wanted) => canLeave(field, seen, portPx, wanted));
  const channel = seen.strip + (side === "below" ? 1 : 0);
  return { port: portAt(seen, portPx), run: runOf(channel, seen, portPx, edgePx) };
}

type PlannedRun = RoutePlan["runs"][number];

function runOf(channel: number, trunk: Anchored, fromPx: number, toPx: number): PlannedRun {
  const extent: PixelExtent = [Math.min(fromPx, toPx), Math.max(fromPx, toPx)];
  return { channel, bundle: trunk.mark.key, extent, fromPx, toPx };
}

/** A bar can be left anywhere along its length, other marks at their middle. */
function reachOf({ mark, box }: Anchored): PixelExtent {
  if (mark.kind !== "bar") return [(box.leftPx + box.rightPx) / 2, (box.leftPx + box.rightPx) / 2];
  const insetPx = Math.min(SIDE_PX * 2, (box.rightPx - box.leftPx) / 2);
  return [box.leftPx + insetPx, box.rightPx - insetPx];
}

/** As near to each other as the marks allow. */
function portsOf(start: Anchored, end: Anchored): readonly [startPx: number, endPx: number] {
  const [a, b] = [reachOf(start), reachOf(end)];
  const startPx = clamp((b[0] + b[1]) / 2, a);
  const endPx = clamp(startPx, b);
  return [clamp(endPx, a), endPx];
}

function portAt({ mark, box }: Anchored, xPx: number): Port {
  return {
    xPx,
    edgeAt: (towardsPx = mark.yPx) => (towardsPx < mark.yPx ? box.topPx : box.bottomPx),
  };
}

type Side = "above" | "below";

/** The side with the higher channel, of those at which the line can leave. */
function roomierSide({ channels }: Strips, strip: number, isPossible: (side: Side) => boolean): Side {
  const heightOf = ([topPx, bottomPx]: PixelExtent = [0, 0]) => bottomPx - topPx;
  const isAboveBetter = heightOf(channels[strip]) >= heightOf(channels[strip + 1]);
  const [better, other]: readonly [Side, Side] = isAboveBetter ? ["above", "below"] : ["below", "above"];
  return !isPossible(better) && isPossible(other) ? other : better;
}

function canLeave({ strips }: Strips, { strip: place, box }: Anchored, xPx: number, side: Side): boolean {
  const strip: Strip | undefined = strips[place];
  if (strip === undefined) return false;
  const [topPx, bottomPx] = side === "above" ? [strip.topPx, box.topPx] : [box.bottomPx, strip.bottomPx];
  return isFree(strip, { leftPx: xPx - 1, rightPx: xPx + 1, topPx, bottomPx }, [box]);
}
