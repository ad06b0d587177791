import { describe, expect, it } from "vitest";
import { checkStory } from "../../../src/record/check/checkStories";
import { foundIn } from "./foundIn";

const FILE = "stories/told.json";
const RECOMMENDATION = {
  id: "refer",
  title: "Refer the situation",
  summary: "The situation should be referred to a court.",
  addressees: ["council"],
  asked: [{ date: "2014-02", by: "The inquiry", event: "report", sources: ["https://example.org/"] }],
  evidence: [],
  sources: [
    { publisher: "P", title: "T", url: "https://example.org/", kind: "official", checked: "2026-11-20" },
  ],
  support: "official-record",
};
const step = {
  heading: { en: "It begins." },
  text: { en: "An inquiry reported." },
  events: ["report"],
  view: "/events/report?bodies=inquiry",
  recommendation: "refer",
};
const withStep = (change: object) =>
  foundIn({
    "recommendations/refer.json": RECOMMENDATION,
    [FILE]: { id: "told", title: { en: "Told" }, steps: [{ ...step, ...change }] },
  }).problems;

const PROBLEMS: readonly [name: string, change: object, path: string, wrong: RegExp][] = [
  ["an event that is not on record", { events: ["report", "gone"] }, "events[1]", /"gone"/],
  ["an event named twice", { events: ["report", "report"] }, "events[1]", /twice/],
  ["a long text", { text: { en: "word ".repeat(81) } }, "text.en", /text has 81 words/],
  ["a long reading", { reading: { en: "word ".repeat(81) } }, "reading.en", /reading has 81 words/],
  ["a language of its own", { text: { en: "Told.", ko: "이야기." } }, "text", /ko/],
  ["a language that is missing", { heading: { ko: "시작." } }, "heading", /en, ko/],
  ["a view of another page", { view: "/votes" }, "view", /no timeline/],
  ["a view of an event that is not on record", { view: "/events/gone" }, "view", /"gone"/],
  ["a view elsewhere", { view: "https://other.example/" }, "view", /path of this site/],
  ["a recommendation that is not on record", { recommendation: "other" }, "recommendation", /"other"/],
  ["the silence of a body of which nothing is claimed", { silence: "council" }, "silence", /complete/],
  ["the silence of a body that is not on record", { silence: "gone" }, "silence", /"gone"/],
];

describe(checkStory, () => {
  it("finds nothing wrong with a sound story", () => {
    expect(withStep({})).toEqual([]);
  });

  it("takes the whole timeline for a view, too", () => {
    expect(withStep({ view: "/?bodies=inquiry" })).toEqual([]);
  });

  it.each(PROBLEMS)("finds %s", (_name, change, path, wrong) => {
    const [found = "", ...others] = withStep(change);
    expect(found).toContain(`${FILE} steps[0].${path}: `);
    expect(found).toMatch(wrong);
    expect(others).toEqual([]);
  });

  it("finds a story that is not called after its file", () => {
    const steps = [{ ...step, recommendation: undefined }];
    expect(foundIn({ [FILE]: { id: "other", title: { en: "Told" }, steps } }).problems).toEqual([
      `${FILE} id: The id "other" is not the file's name.`,
    ]);
  });
});
