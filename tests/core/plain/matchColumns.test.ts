import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FilterState, NO_FILTER } from "../../../src/core/filter/filterState";
import { matchEvents } from "../../../src/core/filter/matchEvents";
import { countByLane, countShown, facetCountsOf, matchColumns } from "../../../src/core/plain/matchColumns";
import { goodLists, makePlain, PLAIN_NOW } from "../../fixtures/plainList";

const years = fc.option(fc.integer({ min: 1900, max: 2100 }).map(String), { nil: undefined });
const filters = fc
  .record({ from: years, to: years, typed: fc.constantFrom<readonly string[]>([], ["event"], ["vote"]) })
  .map(({ from, to, typed }): FilterState => ({ ...NO_FILTER, from, to, types: typed }));

describe(countByLane, () => {
  it("counts in each lane the events that an ordinary filter would let through", () => {
    fc.assert(
      fc.property(goodLists, filters, fc.nat(), (list, filter, pick) => {
        const { dataset, plain } = makePlain(list);
        const chosen = dataset.bodies[pick % Math.max(1, dataset.bodies.length)]?.id;
        const bodies = chosen === undefined || pick % 2 === 0 ? [] : [chosen];
        const counts = plain.countByLane(plain.match(filter, undefined), filter);
        const matching = matchEvents(dataset, filter, PLAIN_NOW);
        for (const { id } of dataset.bodies) {
          expect(counts.get(id)).toBe(matching.filter(({ body }) => body === id).length);
        }
        const inBodies = { ...filter, bodies };
        expect(countShown(counts, inBodies)).toBe(matchEvents(dataset, inBodies, PLAIN_NOW).length);
      }),
    );
  });
});

describe(matchColumns, () => {
  it("leaves of each lane what a search found, in columns that still fit each other", async () => {
    await fc.assert(
      fc.asyncProperty(goodLists, fc.constantFrom("a", "0", "e", "결의"), async (list, query) => {
        const { dataset, plain } = makePlain(list);
        const found = await plain.search(query, async () => undefined);
        const all = plain.match(NO_FILTER, undefined);
        const matching = plain.match(NO_FILTER, found);
        const kept = [...matching.values()].flatMap(({ events, starts, ends, anchors, spans }) =>
          Array.from({ length: events.length }, (_, index) => {
            const event = events.at(index);
            const whole = all.get(event?.body ?? "");
            const place = whole?.events.indexOf(event?.id ?? "") ?? -1;
            expect(events.indexOf(event?.id ?? "")).toBe(index);
            expect([starts[index], ends[index], anchors[index]]).toEqual([
              whole?.starts[place],
              whole?.ends[place],
              whole?.anchors[place],
            ]);
            expect(spans.includes(index)).toBe(whole?.spans.includes(place));
            return event?.id ?? "";
          }),
        );
        const wanted = matchEvents(dataset, { ...NO_FILTER, query }, PLAIN_NOW, found).map(({ id }) => id);
        expect(kept.toSorted()).toEqual(wanted.toSorted());
      }),
    );
  });

  it("gives the columns themselves when there is nothing to leave out", () => {
    const { plain } = makePlain([{}]);
    expect(plain.match(NO_FILTER, undefined)).toBe(plain.match(NO_FILTER, undefined));
  });

  it("lets nothing through for themes, decisions and types that no plain timeline has", () => {
    const { plain } = makePlain([{}]);
    for (const filter of [{ themes: ["x"] }, { manner: ["recorded-vote" as const] }, { types: ["vote"] }]) {
      const full = { ...NO_FILTER, ...filter };
      expect(countShown(plain.countByLane(plain.match(full, undefined), full), full)).toBe(0);
    }
  });
});

describe(facetCountsOf, () => {
  it("counts bodies whether chosen or not, and the one type by what is chosen", () => {
    const { dataset } = makePlain([{ lane: 1 }, { lane: 2 }, { lane: 2 }]);
    const counts = new Map([
      ["lane-1", 1],
      ["lane-2", 2],
    ]);
    const facets = facetCountsOf(dataset, counts, { ...NO_FILTER, bodies: ["lane-2"] });
    expect(facets.bodies).toEqual(counts);
    expect(facets.types).toEqual(new Map([["event", 2]]));
  });
});
