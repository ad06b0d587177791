/** Text search in a plain timeline: its titles are read through, since an index would be larger than they are. */
import type { BodyId } from "../domain/body";
import type { EventId } from "../domain/event";
import type { EventColumns } from "../dataset/eventColumns";
import type { TextMatches } from "../filter/textMatches";

/** Titles read before the page gets a turn. */
const SLICE = 20_000;

/** The events whose titles have every word of the query, in any order and case. `pause` lets the page breathe. */
export async function searchPlain(
  columns: ReadonlyMap<BodyId, EventColumns>,
  query: string,
  pause: () => Promise<void>,
): Promise<TextMatches> {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const places = new Map<BodyId, Uint32Array>();
  for (const [lane, { events }] of columns) {
    const found: number[] = [];
    for (let index = 0; index < events.length; index += 1) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- the pauses are the point
      if (index % SLICE === SLICE - 1) await pause();
      const title = events.titleAt(index).toLowerCase();
      if (words.every((word) => title.includes(word))) found.push(index);
    }
    places.set(lane, Uint32Array.from(found));
  }
  let ids: ReadonlySet<EventId> | undefined;
  const idsFound = () =>
    new Set(
      [...places].flatMap(([lane, found]) => {
        const events = columns.get(lane)?.events;
        return [...found].flatMap((index) => events?.at(index)?.id ?? []);
      }),
    );
  return { has: (id) => (ids ??= idsFound()).has(id), places };
}
