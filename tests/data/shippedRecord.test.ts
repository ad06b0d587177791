import { describe, expect, it } from "vitest";
import { indexRelations, neighboursOf } from "../../src/core/chains/neighbours";
import { parseTimeline } from "../../src/core/dataset/parseTimeline";
import { parseEdtf } from "../../src/core/domain/edtf";
import type { UnEvent } from "../../src/core/domain/event";
import { latestEvidence, statusOf } from "../../src/core/domain/recommendationStatus";
import { longestSilences, silencesOf } from "../../src/core/timeline/silences";
import { compileRecord } from "../../src/record/compileRecord";
import { readRecord } from "../../src/record/readRecord";
import { Timeline } from "../../src/core/dataset/publishedTimeline";
import { PositionsFile } from "../../src/core/dataset/positionsSchema";
import { tallyOf } from "../../src/core/domain/decision";
import { tallyOfPositions } from "../../src/core/domain/positions";

const { timeline, positions, recommendations, problems } = compileRecord(await readRecord("data/dprk"));
const parsed = parseTimeline(timeline);
if (!parsed.ok) throw new Error("the compiled record cannot be read by the app");
const { dataset } = parsed;
const relationIndex = indexRelations(dataset);
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

/**
 * Totals without positions, of the Third Committee and of the Sub-Commission. Of 2009, 2010 and 2011 the sources disagree:
 * here stand the figures of the better source, the others are told with them.
 */
const TOTALS: Readonly<Record<string, readonly number[]>> = {
  "c3-2005": [84, 22, 62],
  "c3-2006": [91, 21, 60],
  "c3-2007": [97, 23, 60],
  "c3-2008": [95, 24, 62],
  "c3-2009": [97, 19, 65],
  "c3-2010": [100, 18, 60],
  "c3-2011": [112, 16, 55],
  "c3-2014": [111, 19, 55],
  "c3-2014-amendment": [40, 77, 50],
  "c3-2015": [112, 19, 50],
  "subcommission-res-1997-3": [13, 9, 3],
  "subcommission-res-1998": [19, 4, 1],
};

/** What has nothing to do with the inquiry, and is linked among itself. */
const APART_FROM_THE_INQUIRY: readonly string[] = [
  "icc-pe-closed",
  "sp-wgeid-2018",
  "sp-wgeid-2020",
  "sp-wgeid-2022",
  "sp-statement-2023-10-17",
];

/** Ids that one comes to from an event, along links in either direction. */
function reachable(start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const id of reached) {
    const event = dataset.eventById.get(id);
    if (event === undefined) continue;
    const { buildsOn, ledTo } = neighboursOf(dataset, event, relationIndex);
    for (const related of [...buildsOn, ...ledTo]) reached.add(related.event.id);
  }
  return reached;
}

describe("the shipped record", () => {
  it("compiles with no problem", () => {
    expect(problems).toEqual([]);
  });

  it("is valid by the published schemas", () => {
    expect(Timeline.parse(timeline)).toEqual(timeline);
    expect(PositionsFile.parse(positions)).toEqual(positions);
  });

  it("holds at least 200 events, 250 links and 20 recommendations, each event under its own id", () => {
    expect(events.length).toBeGreaterThanOrEqual(200);
    expect(eventById.size).toBe(events.length);
    expect(events.flatMap(({ relations = [] }) => relations).length).toBeGreaterThanOrEqual(250);
    expect(recommendations.recommendations.length).toBeGreaterThanOrEqual(20);
  });

  it("is in the order of the earliest day", () => {
    const days = events.map(({ date }) => parseEdtf(date)?.from ?? Number.NaN);
    expect(days.filter(Number.isNaN)).toEqual([]);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
  });

  it("holds 22 texts of Commission and Council, 21 of the Assembly, 21 of the Third Committee and its amendment", () => {
    const count = (bodies: string[], type: string) =>
      events.filter((event) => bodies.includes(event.body) && event.type === type).length;
    expect(count(["chr", "hrc"], "resolution")).toBe(22);
    expect(count(["ga"], "resolution")).toBe(21);
    expect(count(["c3"], "committee-action")).toBe(21);
    expect(count(["c3"], "amendment")).toBe(1);
    expect(count(["sc"], "meeting")).toBe(6);
  });

  it("shows every link at both of its ends", () => {
    const seen = (from: UnEvent, to: string | undefined) => {
      const { buildsOn, ledTo } = neighboursOf(dataset, from, relationIndex);
      return [...buildsOn, ...ledTo].some(({ event }) => event.id === to);
    };
    const broken = dataset.events.flatMap((event) =>
      (event.relations ?? [])
        .map(({ target }) => ({ event, target: dataset.eventById.get(target) }))
        .filter(({ target }) => target === undefined || !seen(event, target.id) || !seen(target, event.id))
        .map(({ target }) => `${event.id} -> ${target?.id}`),
    );
    expect(broken).toEqual([]);
  });

  it("says of every link where it can be read, in a source of one of its ends", () => {
    const addresses = (id: string) => (eventById.get(id)?.sources ?? []).map(({ url }) => url);
    const unread = events.flatMap(({ id, relations = [] }) =>
      relations.filter(
        ({ target, source = "" }) => ![...addresses(id), ...addresses(target)].includes(source),
      ),
    );
    expect(unread).toEqual([]);
  });

  it("leads from the inquiry's report to what came after it, and back", () => {
    const after = dataset.eventById.get("coi-report")?.extent.until ?? Number.NaN;
    const reached = reachable("coi-report");
    const lost = dataset.events.filter(
      ({ id, extent, standsAlone }) => extent.from >= after && standsAlone === undefined && !reached.has(id),
    );
    expect(lost.map(({ id }) => id)).toEqual(APART_FROM_THE_INQUIRY);
  });

  it("links every event after the first, or says why not", () => {
    const linked = new Set(
      events.flatMap(({ id, relations = [] }) => relations.flatMap(({ target }) => [id, target])),
    );
    const alone = events.slice(1).filter(({ id, standsAlone = "" }) => !linked.has(id) && standsAlone === "");
    expect(alone.map(({ id }) => id)).toEqual([]);
  });

  it("gives every event a source that a reader can open", () => {
    const bare = events.filter(({ sources = [] }) => sources.length === 0);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it("has only well-formed links to https", () => {
    const links = [
      ...JSON.stringify({ timeline, positions, recommendations }).matchAll(/"(?:url|source)":"([^"]*)"/g),
    ];
    expect(links.length).toBeGreaterThan(600);
    const bad = links.filter(([, url = ""]) => !URL.canParse(url) || new URL(url).protocol !== "https:");
    expect(bad.map(([, url]) => url)).toEqual([]);
  });

  it("gives each recommendation who asked first, and the status that its evidence gives", () => {
    for (const { asked, evidence, status, asOf, sources } of recommendations.recommendations) {
      expect(asked[0]?.by).not.toBe("");
      expect(status).toBe(statusOf(evidence));
      expect(asOf).toBe(latestEvidence(evidence));
      const addresses = new Set(sources.map(({ url }) => url));
      expect(
        [...asked, ...evidence].flatMap((step) => step.sources).filter((url) => !addresses.has(url)),
      ).toEqual([]);
    }
    expect(new Set(recommendations.recommendations.map(({ status }) => status)).size).toBeGreaterThan(3);
  });

  it("shows where sources differ with the votes of 2007, 2009 and 2010", () => {
    for (const id of ["ga-res-62-167", "ga-res-64-175", "ga-res-65-225"]) {
      const { disagreements = [], support } = eventById.get(id) ?? {};
      expect(disagreements.flatMap(({ sources = [] }) => sources).length).toBeGreaterThan(0);
      expect(support).toBe("disputed");
    }
  });

  it("holds the mandates as spans", () => {
    const spans = [
      "sr-muntarbhorn",
      "sr-darusman",
      "sr-ojea-quintana",
      "sr-salmon",
      "coi-mandate",
      "gie-mandate",
      "ohchr-seoul-mandate",
    ];
    expect(spans.map((id) => dataset.eventById.get(id)?.extent.kind)).toEqual(spans.map(() => "interval"));
  });

  it("computes the Security Council's silence from December 2017 to August 2023", () => {
    const council = dataset.bodyById.get("sc");
    const silences = council === undefined ? [] : silencesOf(dataset, council);
    // The years before the first meeting are a silence too, and a longer one.
    const longest = longestSilences(silences, 2).find(({ after }) => after !== undefined);
    expect([longest?.after?.id, longest?.before?.id]).toEqual(["sc-2017-12-11", "sc-2023-08-17"]);
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

  it("says in plain words where sources disagree, and nowhere else", () => {
    const disputed = events.filter(({ support }) => support === "disputed");
    const told = events.filter(({ disagreements = [] }) => disagreements.length > 0);
    expect(disputed.length).toBeGreaterThan(5);
    expect(told).toEqual(disputed);
  });

  it("publishes no symbol and no figure that is unconfirmed", () => {
    const text = JSON.stringify({ timeline, positions });
    const unconfirmed = ["S/PV.9398", "S/PV.9652", "A/70/362", "A/C.3/71/L.23"];
    expect(unconfirmed.filter((symbol) => text.includes(symbol))).toEqual([]);
    expect(text).not.toMatch(/nconfirmed/);
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
