import { describe, expect, it } from "vitest";
import { countRecord } from "../../../src/record/check/countRecord";
import { compileRecord } from "../../../src/record/compileRecord";
import { EVENT_FILE, smallRecord } from "../smallRecord";

describe(countRecord, () => {
  it("counts what the record holds, and each page once", () => {
    const source = { publisher: "P", title: "T", url: "https://b.org/", kind: "official" };
    const files = smallRecord({
      [EVENT_FILE]: { disagreements: [{ text: "They differ.", sources: [source] }] },
      "sponsors/vote.json": { event: "vote", draft: "A/HRC/28/L.18", states: [], sources: [source] },
      "memberships/council.json": {
        body: "council",
        coverage: "1990/1991",
        members: [],
        sources: [{ ...source, url: "https://c.org/" }],
        support: "one-source",
      },
    });
    expect(countRecord(compileRecord(files))).toEqual({
      events: 2,
      votes: 1,
      recommendations: 0,
      relations: 1,
      sources: 3,
    });
  });
});
