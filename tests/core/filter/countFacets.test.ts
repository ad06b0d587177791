import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DECISIONS } from "../../../src/core/domain/decision";
import { countFacets } from "../../../src/core/filter/countFacets";
import { FACETS, type FilterState, NO_FILTER } from "../../../src/core/filter/filterState";
import { matchEvents } from "../../../src/core/filter/matchEvents";
import { makeDataset } from "../../fixtures/timeline";

const NOW = Date.UTC(2026, 10, 1);
const BODIES = ["security-council", "general-assembly", "third-committee", "human-rights-council"];
const TYPES = ["resolution", "meeting", "report"];
const THEMES = ["accountability", "abductions"];

const event = fc.record({
  body: fc.constantFrom(...BODIES),
  type: fc.constantFrom(...TYPES),
  themes: fc.subarray(THEMES),
  date: fc.constantFrom("2013", "2014-03-28", "2015-06", "2022-08-01/.."),
  action: fc.record({
    manner: fc.constantFrom("without-vote", "unknown"),
    outcome: fc.constantFrom("adopted", "rejected"),
  }),
});
const filter: fc.Arbitrary<FilterState> = fc.record({
  bodies: fc.subarray(BODIES),
  types: fc.subarray(TYPES),
  themes: fc.subarray(THEMES),
  manner: fc.subarray([...DECISIONS]),
  from: fc.constantFrom(undefined, "2014", "2015-07"),
  to: fc.constantFrom(undefined, "2015-06-15"),
  query: fc.constant(""),
});

describe(countFacets, () => {
  it("counts the events of the bodies in a lane for the lane as well", () => {
    const dataset = makeDataset({ events: [{ body: "third-committee" }, { body: "general-assembly" }] });
    expect(countFacets(dataset, NO_FILTER, NOW).bodies).toEqual(
      new Map([
        ["third-committee", 1],
        ["general-assembly", 2],
      ]),
    );
  });

  it("does not narrow a facet by its own choice", () => {
    const dataset = makeDataset({
      events: [{ type: "meeting" }, { type: "report", body: "security-council" }],
    });
    const counts = countFacets(dataset, { ...NO_FILTER, types: ["meeting"] }, NOW);
    expect([...counts.types]).toEqual([
      ["meeting", 1],
      ["report", 1],
    ]);
    expect([...counts.bodies]).toEqual([["general-assembly", 1]]);
  });

  it("counts a theme once for an event that names it twice", () => {
    const dataset = makeDataset({ events: [{ themes: ["abductions", "abductions"] }] });
    expect([...countFacets(dataset, NO_FILTER, NOW).themes]).toEqual([["abductions", 1]]);
  });

  it("counts for each value what choosing that value alone would show", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), filter, (events, given) => {
        const dataset = makeDataset({ events });
        const counts = countFacets(dataset, given, NOW);
        const values = { bodies: BODIES, types: TYPES, themes: THEMES, manner: DECISIONS };
        for (const facet of FACETS) {
          for (const value of values[facet]) {
            const shown = matchEvents(dataset, { ...given, [facet]: [value] }, NOW);
            expect(counts[facet].get(value) ?? 0).toBe(shown.length);
          }
        }
      }),
    );
  });
});
