import { assert, integer, property, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import type { Body } from "../../../src/core/domain/body";
import { formatEdtfDay, parseEdtf } from "../../../src/core/domain/edtf";
import type { UnEvent } from "../../../src/core/domain/event";
import { MS_PER_DAY, spanLength } from "../../../src/core/domain/timeSpan";
import { longestSilences, silencesOf } from "../../../src/core/timeline/silences";

const council: Body = {
  id: "sc",
  names: { en: "Security Council" },
  coverage: [{ from: "2014", to: "2017", what: { en: "formal meetings" }, types: ["meeting"] }],
};

function eventOn(date: string, type = "meeting", body = "sc"): UnEvent {
  const extent = parseEdtf(date);
  if (extent === undefined) throw new Error(`${date} is not a date`);
  return { id: date, body, type, date, title: date, extent };
}

const twoMeetings = { bodies: [council], events: [eventOn("2014-12-22"), eventOn("2015-12-10")] };

const inDays = (body: Body, events: readonly UnEvent[]) =>
  silencesOf({ bodies: [body], events }, body).map(
    ({ span }) => `${formatEdtfDay(span.from)}/${formatEdtfDay(span.until - 1)}`,
  );

describe(silencesOf, () => {
  it("are the spans between events of the kind, inside of the coverage", () => {
    const events = [eventOn("2014-12-22"), eventOn("2015-12-10")];
    expect(inDays(council, events)).toEqual([
      "2014-01-01/2014-12-21",
      "2014-12-23/2015-12-09",
      "2015-12-11/2017-12-31",
    ]);
  });

  it("count the whole month in which an event can have been as not silent", () => {
    expect(inDays(council, [eventOn("2015-06")])).toEqual(["2014-01-01/2015-05-31", "2015-07-01/2017-12-31"]);
  });

  it("say nothing outside of the coverage, and nothing of a body that claims none", () => {
    expect(inDays(council, [eventOn("2013-05-01"), eventOn("2019-01-01")])).toEqual([
      "2014-01-01/2017-12-31",
    ]);
    const { coverage: _, ...silent } = council;
    expect(inDays(silent, [eventOn("2015-06")])).toEqual([]);
  });

  it("pass over events of other kinds and of other bodies", () => {
    const others = [eventOn("2015-01-01", "letter"), eventOn("2015-02-01", "meeting", "ga")];
    expect(inDays(council, others)).toEqual(["2014-01-01/2017-12-31"]);
  });

  it("count the events of bodies on the same rung", () => {
    const committee: Body = { id: "committee", parent: "sc", names: { en: "Committee" } };
    const events = [eventOn("2015-06", "meeting", "committee")];
    const [before] = silencesOf({ bodies: [council, committee], events }, council);
    expect(before?.before?.id).toBe("2015-06");
  });

  it("know the events on either side", () => {
    const [first, second, third] = silencesOf(twoMeetings, council);
    expect([first?.after?.id, first?.before?.id]).toEqual([undefined, "2014-12-22"]);
    expect([second?.after?.id, second?.before?.id]).toEqual(["2014-12-22", "2015-12-10"]);
    expect([third?.after?.id, third?.before?.id]).toEqual(["2015-12-10", undefined]);
  });

  it("and the days of the events make up the coverage, without overlap", () => {
    const start = Date.UTC(2014, 0, 1);
    const days = uniqueArray(integer({ min: 0, max: 1460 }));
    assert(
      property(days, (offsets) => {
        const events = offsets
          .toSorted((a, b) => a - b)
          .map((offset) => eventOn(formatEdtfDay(start + offset * MS_PER_DAY)));
        const silent = silencesOf({ bodies: [council], events }, council).reduce(
          (sum, { span }) => sum + spanLength(span),
          0,
        );
        expect(silent + events.length * MS_PER_DAY).toBe(1461 * MS_PER_DAY);
      }),
    );
  });
});

describe(longestSilences, () => {
  it("puts the longest first", () => {
    const silences = silencesOf(twoMeetings, council);
    expect(longestSilences(silences, 1).map(({ before }) => before)).toEqual([undefined]);
  });
});
