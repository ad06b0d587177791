import { describe, expect, it } from "vitest";
import { compileRecord } from "../../src/record/compileRecord";
import { readRecord } from "../../src/record/readRecord";
import { PositionsFile, Timeline } from "../../src/core/dataset/timelineSchema";
import { tallyOf, tallyOfPositions } from "../../src/core/domain/action";

const { timeline, positions, problems } = compileRecord(await readRecord("data/dprk"));
const events = timeline?.events ?? [];
const eventById = new Map(events.map((event) => [event.id, event]));

/**
 * In favour, against, abstaining and, where the source counts them, not voting, as the sources give them. Of A/RES/62/167
 * and A/RES/64/175 the sources disagree: here stands what the positions on record add up to.
 */
const TALLIES: Readonly<Record<string, readonly number[]>> = {
  "chr-res-2003-10": [28, 10, 14, 1],
  "chr-res-2004-13": [29, 8, 16, 0],
  "chr-res-2005-11": [30, 9, 14, 0],
  "hrc-res-7-15": [22, 7, 18, 0],
  "hrc-res-10-16": [26, 6, 15, 0],
  "hrc-res-13-14": [28, 5, 13, 1],
  "hrc-res-16-8": [30, 3, 11, 3],
  "hrc-res-25-25": [30, 6, 11, 0],
  "hrc-res-28-22": [27, 6, 14, 0],
  "ga-res-60-173": [88, 21, 60, 22],
  "ga-res-61-174": [99, 21, 56, 16],
  "ga-res-62-167": [102, 22, 58, 10],
  "ga-res-63-190": [94, 22, 63, 13],
  "ga-res-64-175": [98, 20, 63, 11],
  "ga-res-65-225": [106, 20, 57, 9],
  "ga-res-66-174": [123, 16, 51, 3],
  "ga-res-69-188": [116, 20, 53, 4],
  "ga-res-70-172": [119, 19, 48, 7],
  "sc-2014-12-22": [11, 2, 2],
  "sc-2015-12-10": [9, 4, 2],
  "sc-2016-12-09": [9, 5, 1],
  "sc-2017-12-11": [10, 3, 2],
  "sc-2024-06-12": [12, 2, 1],
};

/** Totals without positions, of the Third Committee. */
const TOTALS: Readonly<Record<string, readonly number[]>> = {
  "c3-2005": [84, 22, 62],
  "c3-2006": [91, 21, 60],
  "c3-2007": [97, 23, 60],
  "c3-2008": [95, 24, 62],
  "c3-2014": [111, 19, 55],
  "c3-2014-amendment": [40, 77, 50],
  "c3-2015": [112, 19, 50],
};

describe("the shipped record", () => {
  it("compiles with no problem", () => {
    expect(problems).toEqual([]);
  });

  it("is valid by the published schemas", () => {
    expect(Timeline.parse(timeline)).toEqual(timeline);
    expect(PositionsFile.parse(positions)).toEqual(positions);
  });

  it("holds every confirmed event, each under its own id", () => {
    expect(events).toHaveLength(151);
    expect(eventById.size).toBe(events.length);
  });

  it("holds 22 texts of Commission and Council, 21 of the Assembly, 20 of the Third Committee and its amendment", () => {
    const count = (bodies: string[], type: string) =>
      events.filter((event) => bodies.includes(event.body) && event.type === type).length;
    expect(count(["chr", "hrc"], "resolution")).toBe(22);
    expect(count(["ga"], "resolution")).toBe(21);
    expect(count(["c3"], "committee-action")).toBe(20);
    expect(count(["c3"], "amendment")).toBe(1);
    expect(count(["sc"], "meeting")).toBe(6);
  });

  it("links only events that it holds", () => {
    const lost = events.flatMap(({ id, relations = [] }) =>
      relations.filter(({ target }) => !eventById.has(target)).map(({ target }) => `${id} -> ${target}`),
    );
    expect(lost).toEqual([]);
  });

  it("gives every event a source on the web", () => {
    const bare = events.filter(({ sources = [] }) => !sources.some(({ url }) => /^https?:\/\//.test(url)));
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it.each(Object.entries({ ...TALLIES, ...TOTALS }))("gives %s the tally of its sources", (id, expected) => {
    const tally = tallyOf(eventById.get(id)?.action);
    const counts = tally && [tally.inFavour, tally.against, tally.abstaining];
    expect(tally?.notVoting === undefined ? counts : [...(counts ?? []), tally.notVoting]).toEqual(expected);
  });

  it("has positions for exactly the votes whose members are on record, and each adds up to its tally", () => {
    expect(Object.keys(positions.votes).toSorted()).toEqual(Object.keys(TALLIES).toSorted());
    const counted = Object.entries(positions.votes).map(([id, vote]) => [id, tallyOfPositions(vote)]);
    expect(counted).toEqual(
      Object.keys(positions.votes).map((id) => [id, tallyOf(eventById.get(id)?.action)]),
    );
  });

  it("has no tally but those", () => {
    const counted = events.filter(({ action }) => tallyOf(action) !== undefined).map(({ id }) => id);
    expect(counted.toSorted()).toEqual([...Object.keys(TALLIES), ...Object.keys(TOTALS)].toSorted());
  });

  it("names in Korean and English every state that voted", () => {
    const unnamed = positions.states.filter(({ names }) => !names["en"] || !names["ko"]);
    expect(unnamed).toEqual([]);
  });

  it("says in plain words where sources disagree", () => {
    const disputed = events.filter(({ support }) => support === "disputed");
    expect(disputed.map(({ id }) => id)).toEqual(["ga-res-62-167", "ga-res-64-175", "c3-2010", "c3-2011"]);
    expect(disputed.filter(({ disagreements = [] }) => disagreements.length === 0)).toEqual([]);
  });

  it.each(["crc-2017", "cedaw-2017", "ohchr-a-hrc-40-36", "c3-2016"])(
    "leaves out %s, which no source confirms",
    (id) => {
      expect(eventById.has(id)).toBe(false);
    },
  );

  it("publishes no symbol and no figure that is unconfirmed", () => {
    const text = JSON.stringify({ timeline, positions });
    const unconfirmed = [
      "S/PV.9398",
      "S/PV.9652",
      "A/HRC/22/57",
      "A/HRC/13/47",
      "A/70/362",
      "A/C.3/71/L.23",
      "CRC/C/PRK/CO/5",
    ];
    expect(unconfirmed.filter((symbol) => text.includes(symbol))).toEqual([]);
    expect(text).not.toMatch(/nconfirmed|103-18-60|112-16-55|96-19-65/);
  });

  it("never calls a text adopted without a vote unanimous", () => {
    expect(events.filter(({ title, summary = "" }) => /unanim/i.test(`${title} ${summary}`))).toEqual([]);
  });

  it("is written in sentences of readable length, with labels that fit beside a mark", () => {
    const words = (text: string) => text.split(/\s+/).length;
    expect(
      events.filter(({ summary = "" }) => summary === "" || words(summary) > 80).map(({ id }) => id),
    ).toEqual([]);
    expect(events.filter(({ highlight = "" }) => highlight.length > 34).map(({ id }) => id)).toEqual([]);
  });

  it("gives every rung of the ladder a short name in Korean and English", () => {
    const rungs = (timeline?.bodies ?? []).filter(({ parent }) => parent === undefined);
    expect(rungs.map(({ id }) => id)).toEqual([
      "icc",
      "sc",
      "ga",
      "hrc",
      "coi",
      "sr",
      "ohchr",
      "upr",
      "dprk",
      "others",
    ]);
    expect(rungs.filter(({ shortNames }) => !shortNames?.["en"] || !shortNames["ko"])).toEqual([]);
  });
});
