/**
 * A timeline as a plain list: `[{ id, title, start, end, lane }]`, times in epoch milliseconds or EDTF.
 *
 * Many tools can write this, and it is what other timelines are measured with. A bad record is left out and told of.
 */
import { createProblemLog, type ProblemLog } from "../dataset/problemLog";
import { parseEdtf } from "../domain/edtf";
import { packTexts, type PlainColumns, type PlainLane } from "./plainColumns";

/** The first record that a file of this kind must have, roughly: anything else is not a plain timeline. */
export function isPlainTimeline(json: unknown): json is readonly unknown[] {
  return Array.isArray(json) && isRecord(json[0]);
}

type Fields = Readonly<Record<"id" | "title" | "start" | "end" | "lane", unknown>>;

/** What is known of each accepted record, by its turn. */
type Rows = {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly anchors: Float64Array;
  readonly isSpan: Uint8Array;
  readonly laneOf: Uint32Array;
  /** Its place in the list. */
  readonly places: Uint32Array;
  readonly edtf: Map<number, string>;
  count: number;
};

export function parsePlain(list: readonly unknown[]): PlainColumns {
  const log = createProblemLog();
  const rows: Rows = {
    starts: new Float64Array(list.length),
    ends: new Float64Array(list.length),
    anchors: new Float64Array(list.length),
    isSpan: new Uint8Array(list.length),
    laneOf: new Uint32Array(list.length),
    places: new Uint32Array(list.length),
    edtf: new Map(),
    count: 0,
  };
  const lanes = new Map<string | number, number>();
  const ids = new IdRegister();
  for (let place = 0; place < list.length; place += 1) {
    const fault = readRecord(list[place], place, rows, lanes, ids);
    if (fault === undefined) continue;
    const { field, detail } = fault;
    log.add({ code: "not-a-record", path: `[${place}]${field}`, detail, dropped: true });
  }
  return toColumns(list, rows, [...lanes.keys()], ids.areTurns, log);
}

type Fault = { readonly field: string; readonly detail: string };

/** Makes a row of a record, or says why not. Called a million times: nothing is made that is not kept. */
function readRecord(
  input: unknown,
  place: number,
  rows: Rows,
  lanes: Map<string | number, number>,
  ids: IdRegister,
): Fault | undefined {
  if (!isRecord(input)) return { field: "", detail: "expected a record" };
  const { id, title, start, end, lane } = input;
  if (!isName(id)) return { field: ".id", detail: "expected a text or a number" };
  if (typeof title !== "string" || !INK.test(title)) return { field: ".title", detail: "expected a text" };
  if (!isName(lane)) return { field: ".lane", detail: "expected a text or a number" };
  if (!readTimes(start, end, rows)) {
    return { field: ".start", detail: `expected dates, found ${show(start)} to ${show(end)}` };
  }
  if (!ids.add(id, rows.count)) return { field: ".id", detail: `repeats ${show(id)}` };
  const known = lanes.get(lane);
  if (known === undefined) lanes.set(lane, lanes.size);
  rows.laneOf[rows.count] = known ?? lanes.size - 1;
  rows.places[rows.count] = place;
  rows.count += 1;
  return undefined;
}

/** Writes the times of the next row; false when they are no dates, or end before they begin. */
function readTimes(start: unknown, end: unknown, rows: Rows): boolean {
  const turn = rows.count;
  const hasEnd = end !== null && end !== undefined;
  if (typeof start === "number" && (!hasEnd || typeof end === "number")) {
    const until = typeof end === "number" ? end : start + 1;
    if (!isMoment(start) || !isMoment(until) || until < start) return false;
    rows.starts[turn] = start;
    rows.ends[turn] = Math.max(until, start + 1);
    rows.anchors[turn] = start;
    rows.isSpan[turn] = hasEnd ? 1 : 0;
    return true;
  }
  const text = [start, ...(hasEnd ? [end] : [])].map(toEdtf).join("/");
  const extent = parseEdtf(text);
  if (extent === undefined) return false;
  rows.starts[turn] = extent.from;
  rows.ends[turn] = extent.until;
  rows.anchors[turn] = extent.kind === "interval" ? extent.from : (extent.from + extent.until) / 2;
  rows.isSpan[turn] = extent.kind === "interval" ? 1 : 0;
  rows.edtf.set(turn, text);
  return true;
}

function toEdtf(time: unknown): string {
  if (typeof time === "string") return time;
  return typeof time === "number" && isMoment(time) ? new Date(time).toISOString().slice(0, 10) : "?";
}

/** Within the years that the calendar of the record has, 1 to 9999. */
function isMoment(ms: number): boolean {
  return ms >= -62_135_596_800_000 && ms < 253_402_300_800_000;
}

/** Sorts by lane and, in each, by anchor; most lists are in order already, and then nothing is compared twice. */
function toColumns(
  list: readonly unknown[],
  rows: Rows,
  names: readonly (string | number)[],
  idsAreTurns: boolean,
  log: ProblemLog,
): PlainColumns {
  const ranked = names.map((_, number) => number).toSorted((a, b) => compareNames(names[a], names[b]));
  const rankOf = Uint32Array.from(ranked.keys());
  ranked.forEach((number, rank) => {
    rankOf[number] = rank;
  });
  const counts = new Uint32Array(names.length);
  for (let turn = 0; turn < rows.count; turn += 1) bump(counts, rankOf[rows.laneOf[turn] ?? 0] ?? 0);
  let first = 0;
  const lanes = ranked.map((number, rank): PlainLane => {
    const name = names[number] ?? "";
    const lane = { name: String(name), isNumber: typeof name === "number", first, count: counts[rank] ?? 0 };
    first += lane.count;
    return lane;
  });
  const order = new Uint32Array(rows.count);
  const next = Uint32Array.from(lanes, (lane) => lane.first);
  for (let turn = 0; turn < rows.count; turn += 1) {
    const rank = rankOf[rows.laneOf[turn] ?? 0] ?? 0;
    order[next[rank] ?? 0] = turn;
    bump(next, rank);
  }
  for (const lane of lanes) sortByAnchor(order.subarray(lane.first, lane.first + lane.count), rows.anchors);
  return gather(list, rows, order, lanes, idsAreTurns, log);
}

function bump(counts: Uint32Array, place: number): void {
  counts[place] = (counts[place] ?? 0) + 1;
}

/** Numbers first, in their order; texts in that of the file. */
function compareNames(a: string | number | undefined, b: string | number | undefined): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return Number(typeof b === "number") - Number(typeof a === "number");
}

function sortByAnchor(order: Uint32Array, anchors: Float64Array): void {
  const anchorAt = (place: number) => anchors[order[place] ?? 0] ?? 0;
  for (let place = 1; place < order.length; place += 1) {
    if (anchorAt(place) >= anchorAt(place - 1)) continue;
    order.sort((a, b) => (anchors[a] ?? 0) - (anchors[b] ?? 0) || a - b);
    return;
  }
}

function gather(
  list: readonly unknown[],
  rows: Rows,
  order: Uint32Array,
  lanes: readonly PlainLane[],
  idsAreTurns: boolean,
  log: ProblemLog,
): PlainColumns {
  const { count } = rows;
  const starts = permute(rows.starts, order, new Float64Array(count));
  const isImprecise = rows.edtf.size > 0;
  const recordAt = (place: number) => list[rows.places[order[place] ?? 0] ?? 0];
  const titleAt = (place: number) => {
    const record = recordAt(place);
    return isRecord(record) && typeof record.title === "string" ? record.title : "";
  };
  const idAt = (place: number) => {
    const record = recordAt(place);
    return isRecord(record) ? String(record.id) : "";
  };
  const edtf = new Map<number, string>();
  if (isImprecise) {
    for (const [place, turn] of order.entries()) {
      const text = rows.edtf.get(turn);
      if (text !== undefined) edtf.set(place, text);
    }
  }
  const places = permute(rows.places, order, new Uint32Array(count));
  return {
    count,
    lanes,
    starts,
    ends: permute(rows.ends, order, new Float64Array(count)),
    anchors: isImprecise ? permute(rows.anchors, order, new Float64Array(count)) : starts,
    isSpan: permute(rows.isSpan, order, new Uint8Array(count)),
    titles: packTexts(count, titleAt),
    ids: idsAreTurns && rows.count === list.length ? undefined : packTexts(count, idAt),
    places: isCounting(places) ? undefined : places,
    edtf,
    problems: log.kept,
    problemCount: log.count(),
  };
}

function permute<Column extends Float64Array | Uint32Array | Uint8Array>(
  column: Column,
  order: Uint32Array,
  into: Column,
): Column {
  for (let place = 0; place < order.length; place += 1) into[place] = column[order[place] ?? 0] ?? 0;
  return into;
}

/** 0, 1, 2 ... */
function isCounting(places: Uint32Array): boolean {
  for (let place = 0; place < places.length; place += 1) if (places[place] !== place) return false;
  return true;
}

/** Tells repeated ids, and needs no memory as long as the ids count 0, 1, 2 ... */
class IdRegister {
  areTurns = true;
  private readonly seen = new Set<string>();

  /** False for an id that was there before. */
  add(id: string | number, turn: number): boolean {
    if (this.areTurns && id === turn) return true;
    if (this.areTurns) {
      this.areTurns = false;
      for (let earlier = 0; earlier < turn; earlier += 1) this.seen.add(String(earlier));
    }
    const text = String(id);
    if (this.seen.has(text)) return false;
    this.seen.add(text);
    return true;
  }
}

function isRecord(input: unknown): input is Fields {
  return typeof input === "object" && input !== null && !Array.isArray(input);
}

function isName(value: unknown): value is string | number {
  return typeof value === "number" ? Number.isFinite(value) : typeof value === "string" && INK.test(value);
}

const INK = /\S/;

function show(value: unknown): string {
  return JSON.stringify(value) ?? "nothing";
}
