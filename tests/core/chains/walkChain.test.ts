import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexRelations } from "../../../src/core/chains/neighbours";
import { type Chain, type ChainReach, walkChain } from "../../../src/core/chains/walkChain";
import type { EventRecord } from "../../../src/core/domain/event";
import { RELATION_TYPES } from "../../../src/core/domain/relation";
import { eventOf, makeDataset } from "../../fixtures/timeline";

type Events = readonly Partial<EventRecord>[];

function walk(events: Events, id: string, reach: ChainReach): Chain {
  const dataset = makeDataset({ events });
  return walkChain(dataset, eventOf(dataset, id), reach, indexRelations(dataset));
}

const stepsOf = ({ steps }: Chain) => steps.map(({ event, distance }) => `${distance} ${event.id}`);
const linksOf = ({ links }: Chain) =>
  links.map(({ from, to, type, inverse }) => `${from.id} ${inverse ? ">" : "<"} ${type} ${to.id}`);

const cites = (...targets: string[]) => targets.map((target) => ({ type: "cites" as const, target }));

/** Asked for, mandated, reported, answered: a line of six, with a sibling of the report. */
const LINE: Events = [
  { id: "plea", date: "2011", relations: [{ type: "asks-for", target: "mandate" }] },
  { id: "mandate", date: "2013" },
  { id: "sibling", date: "2013-10", relations: cites("mandate") },
  { id: "report", date: "2014", relations: [{ type: "fulfils", target: "mandate", note: "in full" }] },
  { id: "answer", date: "2015", relations: cites("report") },
  { id: "end", date: "2016", relations: cites("answer", "report") },
];

describe(walkChain, () => {
  it("goes one step to each side", () => {
    expect(stepsOf(walk(LINE, "report", 1))).toEqual(["-1 mandate", "1 answer", "1 end"]);
    expect(linksOf(walk(LINE, "report", 1))).toEqual([
      "mandate < fulfils report",
      "report < cites answer",
      "report < cites end",
    ]);
  });

  it("goes as many steps as asked, each event at its shortest distance, and leaves siblings out", () => {
    expect(stepsOf(walk(LINE, "report", "all"))).toEqual(["-1 mandate", "-2 plea", "1 answer", "1 end"]);
    expect(linksOf(walk(LINE, "report", "all"))).toEqual([
      "mandate < fulfils report",
      "plea > asks-for mandate",
      "report < cites answer",
      "report < cites end",
      "answer < cites end",
    ]);
    expect(stepsOf(walk(LINE, "plea", 2))).toEqual(["1 mandate", "2 sibling", "2 report"]);
  });

  it("keeps the note of a link", () => {
    expect(walk(LINE, "report", 1).links[0]?.note).toBe("in full");
  });

  it("ends where links go round in a circle on one day", () => {
    const circle = [
      { id: "a", relations: cites("b") },
      { id: "b", relations: cites("c") },
      { id: "c", relations: cites("a") },
    ];
    const chain = walk(circle, "a", "all");
    expect(stepsOf(chain)).toEqual(["-1 b", "1 c"]);
    expect(linksOf(chain).toSorted()).toEqual(["a < cites c", "b < cites a", "c < cites b"]);
  });

  it("is empty for what stands alone", () => {
    expect(walk([{ id: "alone" }], "alone", "all")).toMatchObject({ steps: [], links: [] });
  });

  it("gives each link to one step, finds it from both ends, and never turns back in time", () => {
    const anyEvents = fc.integer({ min: 2, max: 14 }).chain((count) =>
      fc.array(
        fc.record({
          year: fc.integer({ min: 2010, max: 2016 }),
          relations: fc.array(
            fc.record({
              type: fc.constantFrom(...RELATION_TYPES),
              target: fc.integer({ min: 0, max: count - 1 }),
            }),
            { maxLength: 4 },
          ),
        }),
        { minLength: count, maxLength: count },
      ),
    );
    fc.assert(
      fc.property(anyEvents, fc.integer({ min: 1, max: 5 }), (drawn, depth) => {
        const events = drawn.map(({ year, relations }, place) => ({
          id: `e${place}`,
          date: String(year),
          relations: relations
            .filter(({ target }) => target !== place)
            .map(({ type, target }) => ({ type, target: `e${target}` })),
        }));
        const dataset = makeDataset({ events });
        const index = indexRelations(dataset);
        for (const event of dataset.events) {
          const chain = walkChain(dataset, event, depth, index);
          const names = linksOf(chain);
          expect(new Set(names).size).toBe(names.length);
          expect(chain.links).toEqual(chain.steps.flatMap(({ links }) => links));
          for (const { from, to } of chain.links) {
            expect(from.extent.from).toBeLessThanOrEqual(to.extent.from);
          }
          for (const { event: other, distance, links } of chain.steps) {
            expect(links.length).toBeGreaterThan(0);
            expect(Math.abs(distance)).toBeLessThanOrEqual(depth);
            const back = walkChain(dataset, other, depth, index);
            expect(back.steps.map((step) => step.event.id)).toContain(event.id);
          }
          expect(linksOf(walkChain(dataset, event, "all", index))).toEqual(expect.arrayContaining(names));
        }
      }),
      { numRuns: 60 },
    );
  });
});
