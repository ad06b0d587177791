import { array, assert, constantFrom, integer, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import type { Body } from "../../../src/core/domain/body";
import { formatEdtfDay, parseEdtf } from "../../../src/core/domain/edtf";
import type { UnEvent } from "../../../src/core/domain/event";
import { MS_PER_DAY, spansIntersect } from "../../../src/core/domain/timeSpan";
import { longestSilence, type SilenceBand, silenceBands } from "../../../src/core/timeline/silenceBands";
import type { SilenceFilter } from "../../../src/core/timeline/silenceClaims";

const NOW = Date.UTC(2020, 5, 15);
const ALL: SilenceFilter = { types: [], bodies: [] };

const council: Body = {
  id: "council",
  names: { en: "Council" },
  coverage: [{ from: "2014", to: "2017", what: { en: "meetings" }, types: ["meeting"] }],
};
const commission: Body = {
  id: "commission",
  parent: "council",
  names: { en: "Commission" },
  coverage: [{ from: "2010", to: "2013", what: { en: "texts of the Commission" }, types: ["resolution"] }],
};

function eventOn(date: string, type = "meeting", body = "council"): UnEvent {
  const extent = parseEdtf(date);
  if (extent === undefined) throw new Error(`${date} is not a date`);
  return { id: date, body, type, date, title: date, extent };
}

/** `silent 2014-01-01..2014-12-21`; infinite ends are left out. */
function inDays(bands: readonly SilenceBand[]): readonly string[] {
  return bands.map(({ state, span: { from, until } }) => {
    const first = Number.isFinite(from) ? formatEdtfDay(from) : "";
    const last = Number.isFinite(until) ? formatEdtfDay(until - 1) : "";
    return `${state} ${first}..${last}`;
  });
}

type Parts = { bodies?: readonly Body[]; events?: readonly UnEvent[]; filter?: SilenceFilter; lane?: Body };

function bandsOf({ bodies = [council], events = [], filter = ALL, lane = council }: Parts) {
  return silenceBands({ bodies, events }, lane, filter, NOW);
}

describe(silenceBands, () => {
  it("are silent between events inside of the coverage, and say nothing outside of it", () => {
    const events = [eventOn("2014-12-22"), eventOn("2015-12-10")];
    expect(inDays(bandsOf({ events }))).toEqual([
      "outside-coverage ..2013-12-31",
      "silent 2014-01-01..2014-12-21",
      "silent 2014-12-23..2015-12-09",
      "silent 2015-12-11..2017-12-31",
      "outside-coverage 2018-01-01..",
    ]);
  });

  it("are all outside of the coverage where nothing is claimed", () => {
    const { coverage: _, ...quiet } = council;
    expect(inDays(bandsOf({ bodies: [quiet], lane: quiet }))).toEqual(["outside-coverage .."]);
  });

  it("tell what is outside of the body's lifetime from what is only not covered", () => {
    const young: Body = { ...council, lifetime: "2013-03/2017-06" };
    expect(inDays(bandsOf({ bodies: [young], lane: young }))).toEqual([
      "outside-lifetime ..2013-02-28",
      "outside-coverage 2013-03-01..2013-12-31",
      "silent 2014-01-01..2017-06-30",
      "outside-lifetime 2017-07-01..",
    ]);
  });

  it("let a lane live as long as one of its bodies does, and always where one does not say", () => {
    const lane: Body = { id: "council", names: { en: "Council" }, lifetime: "2006/.." };
    const earlier: Body = {
      id: "commission",
      parent: "council",
      names: { en: "Commission" },
      lifetime: "../2005",
    };
    const timeless: Body = { id: "committee", parent: "council", names: { en: "Committee" } };
    expect(inDays(bandsOf({ bodies: [lane], lane }))).toEqual([
      "outside-lifetime ..2005-12-31",
      "outside-coverage 2006-01-01..",
    ]);
    expect(inDays(bandsOf({ bodies: [lane, earlier], lane }))).toEqual(["outside-coverage .."]);
    expect(inDays(bandsOf({ bodies: [lane, timeless], lane }))).toEqual(["outside-coverage .."]);
  });

  it("are of the one body of a lane that the filter names", () => {
    const lane: Body = { id: "council", names: { en: "Council" }, lifetime: "2006/.." };
    const earlier: Body = { ...commission, lifetime: "../2012" };
    const filter: SilenceFilter = { types: [], bodies: ["commission"] };
    const events = [eventOn("2011-06-01", "resolution", "commission"), eventOn("2012-06-01", "resolution")];
    expect(inDays(bandsOf({ bodies: [lane, earlier], lane, filter, events }))).toEqual([
      "outside-coverage ..2009-12-31",
      "silent 2010-01-01..2011-05-31",
      "silent 2011-06-02..2012-12-31",
      "outside-lifetime 2013-01-01..",
    ]);
  });

  it("are of the types that the filter names, as far as some body of the lane claims them", () => {
    const bodies = [council, commission];
    expect(inDays(bandsOf({ bodies, filter: { types: ["resolution"], bodies: [] } }))).toEqual([
      "outside-coverage ..2009-12-31",
      "silent 2010-01-01..2013-12-31",
      "outside-coverage 2014-01-01..",
    ]);
    expect(inDays(bandsOf({ bodies, filter: { types: ["letter"], bodies: [] } }))).toEqual([
      "outside-coverage ..",
    ]);
  });

  it("reach from one body to the one that goes on with the same kind of work", () => {
    const later: Body = {
      ...council,
      coverage: [{ from: "2014", to: "2017", what: { en: "texts" }, types: ["resolution"] }],
    };
    const filter: SilenceFilter = { types: ["resolution"], bodies: [] };
    const events = [eventOn("2012-06-01", "resolution", "commission"), eventOn("2016-06-01", "resolution")];
    const bands = bandsOf({ bodies: [later, commission], lane: later, filter, events });
    expect(inDays(bands)).toContain("silent 2012-06-02..2016-05-31");
  });

  it("are told in the words of the body whose claim holds the others", () => {
    const texts = { from: "2005", to: "2017", what: { en: "texts of both" }, types: ["resolution"] };
    const later: Body = { ...council, coverage: [texts] };
    const filter: SilenceFilter = { types: ["resolution"], bodies: [] };
    const bands = bandsOf({ bodies: [later, commission], lane: later, filter });
    expect(longestSilence(bands)?.claims.map(({ what }) => what)).toEqual([[{ en: "texts of both" }]]);
  });

  it("never reach into the future", () => {
    const endless: Body = { ...council, coverage: [{ from: "2019", to: "2030", what: { en: "all" } }] };
    const events = [eventOn("2019-03-01")];
    expect(inDays(bandsOf({ bodies: [endless], lane: endless, events }))).toEqual([
      "outside-coverage ..2018-12-31",
      "silent 2019-01-01..2019-02-28",
      "silent 2019-03-02..2020-06-14",
      "outside-coverage 2020-06-15..",
    ]);
  });

  it("know the events on either side, and what is claimed", () => {
    const events = [eventOn("2014-12-22"), eventOn("2015-12-10")];
    const silent = bandsOf({ events }).filter((band) => band.state === "silent");
    expect(silent.map(({ after, before }) => [after?.id, before?.id])).toEqual([
      [undefined, "2014-12-22"],
      ["2014-12-22", "2015-12-10"],
      ["2015-12-10", undefined],
    ]);
    expect(silent[0]?.claims).toEqual([
      {
        types: ["meeting"],
        what: [{ en: "meetings" }],
        spans: [{ from: Date.UTC(2014), until: Date.UTC(2018) }],
      },
    ]);
  });

  it("do not use the words of a claim for only some of its types", () => {
    const both: Body = {
      ...council,
      coverage: [{ from: "2014", to: "2017", what: { en: "all" }, types: ["meeting", "letter"] }],
    };
    const bands = bandsOf({ bodies: [both], lane: both, filter: { types: ["letter"], bodies: [] } });
    expect(longestSilence(bands)?.claims).toMatchObject([{ types: ["letter"], what: [] }]);
  });

  it("and the events that count fill all of time without overlap", () => {
    const day = integer({ min: 0, max: 4000 }).map((offset) =>
      formatEdtfDay(Date.UTC(2009) + offset * MS_PER_DAY),
    );
    const date = tuple(day, constantFrom(10, 7, 4)).map(([text, length]) => text.slice(0, length));
    const kinds = constantFrom<readonly [string, string]>(
      ["meeting", "council"],
      ["resolution", "commission"],
      ["letter", "council"],
    );
    const chosen = constantFrom<readonly string[]>(
      [],
      ["meeting"],
      ["resolution"],
      ["meeting", "resolution"],
      ["letter"],
    );
    const lifetime = constantFrom(undefined, "2012/2016", "../2015", "2013-07/..");
    assert(
      property(array(tuple(date, kinds), { maxLength: 12 }), chosen, lifetime, (dates, types, life) => {
        const bodies = [council, commission].map((body) =>
          life === undefined ? body : { ...body, lifetime: life },
        );
        const events = dates
          .map(([text, [type, body]]) => eventOn(text, type, body))
          .toSorted((a, b) => a.extent.from - b.extent.from);
        const bands = bandsOf({ bodies, events, filter: { types, bodies: [] } });
        expect(bands[0]?.span.from).toBe(Number.NEGATIVE_INFINITY);
        expect(bands.at(-1)?.span.until).toBe(Number.POSITIVE_INFINITY);
        for (const [place, band] of bands.entries()) {
          const { span } = band;
          expect(span.until).toBeGreaterThan(span.from);
          const claimed = band.state === "silent" ? band.claims.flatMap((claim) => claim.types ?? []) : [];
          const counted = events.filter(({ type }) => claimed.includes(type));
          expect(counted.filter(({ extent }) => spansIntersect(extent, span))).toEqual([]);
          const gap = { from: span.until, until: bands[place + 1]?.span.from ?? span.until };
          expect(gap.until).toBeGreaterThanOrEqual(gap.from);
          // Where there is no band, an event is or can have been.
          for (let time = gap.from; time < gap.until; time += MS_PER_DAY) {
            expect(events.some(({ extent }) => extent.from <= time && extent.until > time)).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe(longestSilence, () => {
  it("is the longest between two events, even where there is a longer one at the edge of the coverage", () => {
    const bands = bandsOf({ events: [eventOn("2016-01-01"), eventOn("2016-06-01"), eventOn("2017-12-01")] });
    expect(longestSilence(bands)?.after?.id).toBe("2016-06-01");
  });

  it("is the longest of all where there are no two events, and nothing where nothing is silent", () => {
    expect(longestSilence(bandsOf({ events: [eventOn("2014-06-01")] }))?.after?.id).toBe("2014-06-01");
    const { coverage: _, ...quiet } = council;
    expect(longestSilence(bandsOf({ bodies: [quiet], lane: quiet }))).toBeUndefined();
  });
});
