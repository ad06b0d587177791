import { describe, expect, it } from "vitest";
import { checkRecommendation } from "../../../src/record/check/checkRecommendations";
import { foundIn } from "./foundIn";

const FILE = "recommendations/refer.json";
const URL = "https://example.org/";
const source = { publisher: "P", title: "T", url: URL, kind: "official", checked: "2026-11-20" };
const asked = { date: "2014-02", by: "The inquiry", event: "report", sources: [URL] };
const evidence = { date: "2015", text: "It was not done.", effect: "falls-short", sources: [URL] };
const sound = {
  id: "refer",
  title: "Refer the situation",
  summary: "The situation should be referred to a court.",
  addressees: ["council", "Member States"],
  themes: ["food"],
  asked: [asked],
  evidence: [evidence],
  sources: [source],
  support: "official-record",
};

const after = (change: object) => foundIn({ [FILE]: { ...sound, ...change } });

const PROBLEMS: readonly [name: string, change: object, path: string, wrong: RegExp][] = [
  ["an id that is not the file's name", { id: "other" }, "id", /"other"/],
  ["a misspelt body", { addressees: ["counsil"] }, "addressees[0]", /no body "counsil"/],
  ["an addressee named twice", { addressees: ["council", "council"] }, "addressees[1]", /twice/],
  ["an unknown theme", { themes: ["drink"] }, "themes[0]", /"drink"/],
  ["a long summary", { summary: "word ".repeat(81) }, "summary", /81 words/],
  ["an ask that is not dated", { asked: [{ ...asked, date: "once" }] }, "asked[0].date", /not a date/],
  [
    "an ask after the release",
    { asked: [{ ...asked, date: "2027" }], evidence: [] },
    "asked[0].date",
    /later/,
  ],
  ["an ask at an unknown event", { asked: [{ ...asked, event: "gone" }] }, "asked[0].event", /"gone"/],
  ["an ask in no document", { asked: [{ ...asked, symbol: "A/25" }] }, "asked[0].symbol", /"A\/25"/],
  [
    "an ask without a source of the recommendation",
    { asked: [{ ...asked, sources: [URL, "https://b.org/"] }] },
    "asked[0].sources[1]",
    /b\.org/,
  ],
  ["asks out of order", { asked: [asked, { ...asked, date: "2014-01-31" }] }, "asked[1].date", /earlier/],
  [
    "evidence at an unknown event",
    { evidence: [{ ...evidence, event: "gone" }] },
    "evidence[0].event",
    /"gone"/,
  ],
  [
    "evidence without a source of the recommendation",
    { evidence: [{ ...evidence, sources: ["https://b.org/"] }] },
    "evidence[0].sources[0]",
    /b\.org/,
  ],
  [
    "evidence before the first ask",
    { evidence: [{ ...evidence, date: "2014-01" }] },
    "evidence[0].date",
    /before/,
  ],
];

describe(checkRecommendation, () => {
  it("has nothing to say of a sound recommendation", () => {
    expect(after({})).toEqual({ problems: [], warnings: [] });
  });

  it.each(PROBLEMS)("finds %s", (_name, change, path, wrong) => {
    const { problems } = after(change);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.split(": ")[0]).toBe(`${FILE} ${path}`);
    expect(problems[0]).toMatch(wrong);
  });

  it("lets evidence be as imprecise as its source", () => {
    expect(after({ evidence: [{ ...evidence, date: "2014" }] }).problems).toEqual([]);
  });

  it("lets asks of the same time stand in any order", () => {
    const { problems } = after({ asked: [asked, { ...asked, date: "2014-02-01" }] });
    expect(problems).toEqual([]);
  });

  it("warns of a recommendation that nobody has reviewed", () => {
    expect(after({ evidence: [] })).toEqual({
      problems: [],
      warnings: [`${FILE} evidence: Nothing says what came of it; it is shown as not reviewed.`],
    });
  });

  it("finds an id used twice", () => {
    const { problems } = foundIn({ [FILE]: sound, "recommendations/again.json": sound });
    expect(problems).toContain(`${FILE} id: The id "refer" is taken already, in recommendations/again.json.`);
  });
});
