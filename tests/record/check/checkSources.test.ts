import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkSources, checkSupport } from "../../../src/record/check/checkSources";
import { contextOf } from "../../../src/record/check/recordContext";
import type { Source } from "../../../src/core/domain/source";

const { released } = contextOf({
  bodies: [],
  types: [],
  themes: [],
  events: [],
  states: [],
  released: "2026-11-23",
});

const source: Source = { publisher: "P", title: "T", url: "https://example.org/", kind: "official" };

function findingsOn(checked: string) {
  return checkSources("f.json", "sources", [{ ...source, checked }], released);
}

describe(checkSources, () => {
  it("warns of a source that nobody has read", () => {
    expect(checkSources("f.json", "sources", [source], released)).toMatchObject([
      { path: "sources[0].checked", severity: "warning", wrong: "Nobody has read this source yet." },
    ]);
  });

  it.each(["2026-11", "2026", "2026-11-23?", "2026-11-31", "2026-11-22/2026-11-23"])(
    "does not take %s for the day of reading",
    (checked) => {
      expect(findingsOn(checked)).toMatchObject([{ wrong: `"${checked}" is not a day.` }]);
    },
  );

  it("finds a reading after the release", () => {
    expect(findingsOn("2026-11-23")).toEqual([]);
    expect(findingsOn("2026-11-24")).toMatchObject([{ wrong: expect.stringContaining("later") }]);
  });

  it("warns of a reading more than two years before the release", () => {
    expect(findingsOn("2024-11-23")).toEqual([]);
    expect(findingsOn("2024-11-22")).toMatchObject([{ severity: "warning" }]);
  });

  it("has at most one thing to say of any day", () => {
    const day = fc.date({ noInvalidDate: true, min: new Date("0001-01-01"), max: new Date("9999-12-31") });
    fc.assert(
      fc.property(day, (date) => {
        const found = findingsOn(date.toISOString().slice(0, 10));
        expect(found.length).toBeLessThanOrEqual(1);
        expect(found.every(({ path }) => path === "sources[0].checked")).toBe(true);
      }),
    );
  });
});

describe(checkSupport, () => {
  it("warns of what rests on one source, unless that is the official record", () => {
    expect(checkSupport("f.json", "one-source", [source])).toMatchObject([{ severity: "warning" }]);
    expect(checkSupport("f.json", "official-record", [source])).toEqual([]);
    expect(checkSupport("f.json", "two-sources", [source, source])).toEqual([]);
  });
});
