import { describe, expect, it } from "vitest";
import { compileRecord } from "../../src/record/compileRecord";
import { EVENT_FILE, smallRecord, VOTE_FILE, VOTED_FILE } from "./smallRecord";

type Changes = Parameters<typeof smallRecord>[0];

function compile(changes?: Changes) {
  return compileRecord(smallRecord(changes));
}

describe(compileRecord, () => {
  it("compiles a sound record without problems", () => {
    expect(compile().problems).toEqual([]);
  });

  it("counts the tally from the positions and tells on what they rest", () => {
    const voted = compile().timeline?.events.find(({ id }) => id === "vote");
    expect(voted?.action).toEqual({
      manner: "recorded-vote",
      outcome: "adopted",
      note: "From the roll call.",
      tally: { inFavour: 1, against: 1, abstaining: 0 },
    });
  });

  it("keeps the positions apart from the timeline, and names their file in it", () => {
    const { timeline, positions } = compile();
    expect(timeline?.positions).toBe("small.positions.json");
    expect(positions.votes).toEqual({ vote: { inFavour: ["AAA"], against: ["BBB"], abstaining: [] } });
    expect(positions.states.map(({ iso3 }) => iso3)).toEqual(["AAA", "BBB"]);
  });

  it("sorts events by time and bodies as the ladder orders them, whatever the order of the files", () => {
    const forwards = compile();
    const backwards = compileRecord(new Map([...smallRecord()].toReversed()));
    expect(JSON.stringify(backwards)).toBe(JSON.stringify(forwards));
    expect(forwards.timeline?.events.map(({ id }) => id)).toEqual(["report", "vote"]);
    expect(forwards.timeline?.bodies.map(({ id }) => id)).toEqual(["council", "inquiry"]);
  });

  it("writes the fields of an event in the schema's order, not in the file's", () => {
    const text =
      '{ "title": "T", "sources": [{ "kind": "ngo", "url": "https://a.org", "title": "t", "publisher": "p" }], "date": "2014", "type": "report", "body": "council", "id": "report" }';
    const event = compile({ [EVENT_FILE]: text }).timeline?.events[0];
    expect(Object.keys(event ?? {})).toEqual(["id", "body", "type", "date", "title", "sources"]);
  });

  it("has no timeline while the frame is missing", () => {
    expect(compile({ "timeline.json": null }).timeline).toBeUndefined();
  });
});

const eighty = "word ".repeat(80).trim();
const source = { publisher: "P", title: "T", url: "https://example.org/", kind: "official" };

const PROBLEMS: readonly [name: string, changes: Changes, file: string, path: string, wrong: RegExp][] = [
  ["text that is not JSON", { [EVENT_FILE]: '{ "id": ' }, EVENT_FILE, "", /not JSON/],
  ["a missing file", { "types.json": null }, "types.json", "", /missing/],
  ["a file in no known place", { "notes.txt": "x" }, "notes.txt", "", /no place/],
  ["a missing field", { [EVENT_FILE]: { title: undefined } }, EVENT_FILE, "title", /missing/],
  [
    "a value of the wrong kind",
    { [EVENT_FILE]: { sources: [{ ...source, kind: "blog" }] } },
    EVENT_FILE,
    "sources[0].kind",
    /official/,
  ],
  [
    "a link that is no web address",
    { [EVENT_FILE]: { sources: [{ ...source, url: "javascript:alert(1)" }] } },
    EVENT_FILE,
    "sources[0].url",
    /web address/,
  ],
  [
    "a misspelt field",
    { [EVENT_FILE]: { sources: [{ ...source, suports: "date" }] } },
    EVENT_FILE,
    "sources[0].suports",
    /not known/,
  ],
  [
    "a tally after a text adopted without a vote",
    {
      [VOTED_FILE]: {
        action: {
          manner: "without-vote",
          outcome: "adopted",
          tally: { inFavour: 1, against: 0, abstaining: 0 },
        },
      },
    },
    VOTED_FILE,
    "action",
    /tally/,
  ],
  ["an id that is not the file's name", { [EVENT_FILE]: { id: "raport" } }, EVENT_FILE, "id", /"raport"/],
  [
    "an id used twice",
    {
      "events/2014/vote.json": {
        id: "vote",
        body: "council",
        type: "report",
        date: "2014",
        title: "T",
        sources: [source],
      },
    },
    VOTED_FILE,
    "id",
    /taken already, in events\/2014\/vote.json/,
  ],
  ["a body that does not exist", { [EVENT_FILE]: { body: "nobody" } }, EVENT_FILE, "body", /"nobody"/],
  ["a type that does not exist", { [EVENT_FILE]: { type: "rumour" } }, EVENT_FILE, "type", /"rumour"/],
  [
    "a theme that does not exist",
    { [VOTED_FILE]: { themes: ["food", "drink"] } },
    VOTED_FILE,
    "themes[1]",
    /"drink"/,
  ],
  [
    "a relation to an unknown event",
    { [VOTED_FILE]: { relations: [{ type: "cites", target: "gone" }] } },
    VOTED_FILE,
    "relations[0].target",
    /"gone"/,
  ],
  [
    "a relation to itself",
    { [VOTED_FILE]: { relations: [{ type: "cites", target: "vote" }] } },
    VOTED_FILE,
    "relations[0].target",
    /itself/,
  ],
  [
    "a date that does not exist",
    { [EVENT_FILE]: { date: "2014-02-30" } },
    EVENT_FILE,
    "date",
    /"2014-02-30" is not a date/,
  ],
  [
    "a date of another year than the folder's",
    { [EVENT_FILE]: { date: "2013-02" } },
    EVENT_FILE,
    "date",
    /folder of 2014/,
  ],
  [
    "a day of reading that is no date",
    { [EVENT_FILE]: { sources: [{ ...source, checked: "yesterday" }] } },
    EVENT_FILE,
    "sources[0].checked",
    /"yesterday"/,
  ],
  ["an event without a source", { [EVENT_FILE]: { sources: [] } }, EVENT_FILE, "sources", /no source/],
  [
    "a summary of more than 80 words",
    { [EVENT_FILE]: { summary: `${eighty} more` } },
    EVENT_FILE,
    "summary",
    /81 words/,
  ],
  [
    "a parent that is no rung of the ladder",
    { "bodies/council.json": { parent: "inquiry" } },
    "bodies/council.json",
    "parent",
    /"inquiry"/,
  ],
  [
    "a coverage that does not begin on a date",
    { "bodies/council.json": { coverage: [{ from: "always", to: "2020", what: { en: "all" } }] } },
    "bodies/council.json",
    "coverage[0].from",
    /"always"/,
  ],
  [
    "a body missing from the order",
    { "timeline.json": { order: ["council"] } },
    "timeline.json",
    "order",
    /"inquiry"/,
  ],
  [
    "an unknown body in the order",
    { "timeline.json": { order: ["council", "inquiry", "court"] } },
    "timeline.json",
    "order[2]",
    /"court"/,
  ],
  [
    "a release without a date",
    { "timeline.json": { released: "soon" } },
    "timeline.json",
    "released",
    /"soon"/,
  ],
  [
    "a question about an unknown event",
    { "questions.json": '[{ "id": "q", "text": { "en": "?" }, "events": ["gone"] }]' },
    "questions.json",
    "[0].events[0]",
    /"gone"/,
  ],
  [
    "positions of an unknown event",
    { "votes/gone.json": '{ "event": "gone", "inFavour": [], "against": [], "abstaining": [] }' },
    "votes/gone.json",
    "event",
    /"gone"/,
  ],
  [
    "positions in a file of another name",
    { [VOTE_FILE]: { event: "report" } },
    VOTE_FILE,
    "event",
    /"report"/,
  ],
  [
    "positions where no positions are recorded",
    { [VOTED_FILE]: { action: { manner: "without-vote", outcome: "adopted" } } },
    VOTED_FILE,
    "action",
    /not a recorded or procedural vote/,
  ],
  [
    "a tally written beside the positions",
    {
      [VOTED_FILE]: {
        action: {
          manner: "recorded-vote",
          outcome: "adopted",
          tally: { inFavour: 2, against: 0, abstaining: 0 },
        },
      },
    },
    VOTED_FILE,
    "action.tally",
    /counted from votes\/vote.json/,
  ],
  ["a state that votes twice", { [VOTE_FILE]: { against: ["AAA"] } }, VOTE_FILE, "against[0]", /twice/],
  ["a state that is not known", { [VOTE_FILE]: { abstaining: ["ZZZ"] } }, VOTE_FILE, "abstaining[0]", /ZZZ/],
];

describe("problems of compileRecord", () => {
  it.each(PROBLEMS)("names file, place and remedy of %s", (_name, changes, file, path, wrong) => {
    const found = compile(changes).problems.find((problem) => problem.file === file && problem.path === path);
    expect(found?.wrong).toMatch(wrong);
    expect(found?.advice).toMatch(/\w+.*\.$|\[\]/);
  });

  it("keeps apart what fails the build and what does not", () => {
    const { problems, warnings } = compile({ [EVENT_FILE]: { summary: undefined } });
    expect(problems).toEqual([]);
    expect(warnings.map(({ file, path }) => `${file} ${path}`)).toContain(`${EVENT_FILE} summary`);
  });

  it("allows a summary of exactly 80 words", () => {
    expect(compile({ [EVENT_FILE]: { summary: eighty } }).problems).toEqual([]);
  });

  it("tells of a broken file without a problem for each reference to it", () => {
    const { problems, isChecked } = compile({ "types.json": "[" });
    expect(problems.map(({ file }) => file)).toEqual(["types.json"]);
    expect([isChecked, compile().isChecked]).toEqual([false, true]);
  });

  it("reports all problems at once", () => {
    const { problems } = compile({
      [EVENT_FILE]: { body: "nobody", type: "rumour" },
      [VOTED_FILE]: { themes: ["drink"] },
    });
    expect(problems.map(({ path }) => path)).toEqual(["body", "type", "themes[0]"]);
  });
});
