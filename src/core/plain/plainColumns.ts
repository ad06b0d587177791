/**
 * A plain list of up to millions of events as columns: 17 bytes and a title for each, instead of an object.
 *
 * Events stand lane by lane, in each by where they are drawn. All of it can be handed from a worker to the page
 * without being copied.
 */
import type { Problem } from "../dataset/problem";

export type PlainColumns = {
  readonly count: number;
  readonly lanes: readonly PlainLane[];
  /** First and last moment that each event may take up, half-open, UTC ms; the end of what still goes on is infinite. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Where each is drawn; the very column of the starts where no date is imprecise. */
  readonly anchors: Float64Array;
  /** 1 for events that last from one date to another. */
  readonly isSpan: Uint8Array;
  readonly titles: PackedTexts;
  /** `undefined` where the ids are the places in the file: 0, 1, 2 ... */
  readonly ids: PackedTexts | undefined;
  /** Place in the file of each event; `undefined` where that is its place here. */
  readonly places: Uint32Array | undefined;
  /** Dates as they were written, by place here, where they were written as texts. */
  readonly edtf: ReadonlyMap<number, string>;
  readonly problems: readonly Problem[];
  readonly problemCount: number;
};

export type PlainLane = {
  /** As it stands in the file; a number as text. */
  readonly name: string;
  readonly isNumber: boolean;
  readonly first: number;
  readonly count: number;
};

/** Texts end to end: a byte for each character where that is enough, which it is for most. */
export type PackedTexts = {
  readonly bytes: Uint8Array;
  /** Where each text ends. */
  readonly ends: Uint32Array;
  /** Those with characters beyond Latin-1, by place; they take up no bytes. */
  readonly wide: ReadonlyMap<number, string>;
};

/** `textOf` is asked twice for each: once for its length, so that all of them get their room at once. */
export function packTexts(count: number, textOf: (place: number) => string): PackedTexts {
  const ends = new Uint32Array(count);
  const wide = new Map<number, string>();
  let room = 0;
  for (let place = 0; place < count; place += 1) room += textOf(place).length;
  const bytes = new Uint8Array(room);
  let length = 0;
  for (let place = 0; place < count; place += 1) {
    const text = textOf(place);
    if (writeLatin(text, bytes, length)) length += text.length;
    else wide.set(place, text);
    ends[place] = length;
  }
  return { bytes, ends, wide };
}

/** False, and nothing to be read, when a character needs more than a byte. */
function writeLatin(text: string, bytes: Uint8Array, start: number): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 255) return false;
    bytes[start + i] = code;
  }
  return true;
}

export function textAt({ bytes, ends, wide }: PackedTexts, place: number): string {
  const text = wide.get(place);
  if (text !== undefined) return text;
  const start = place === 0 ? 0 : (ends[place - 1] ?? 0);
  const end = ends[place] ?? start;
  let read = "";
  // In pieces: a function takes only so many arguments, and some files have novels for titles.
  for (let from = start; from < end; from += LONGEST_PIECE) {
    read += String.fromCharCode(...bytes.subarray(from, Math.min(from + LONGEST_PIECE, end)));
  }
  return read;
}

const LONGEST_PIECE = 8192;

/** The buffers that a worker can give away. */
export function buffersOf(columns: PlainColumns): ArrayBufferLike[] {
  const { starts, ends, anchors, isSpan, titles, ids, places } = columns;
  const arrays = [starts, ends, anchors, isSpan, titles.bytes, titles.ends, ids?.bytes, ids?.ends, places];
  return [...new Set(arrays.flatMap((array) => (array === undefined ? [] : [array.buffer])))];
}
