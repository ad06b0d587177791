import { describe, expect, it, test } from "vitest";
import { buildSearchIndex, search } from "../../../src/core/filter/searchIndex";
import { makeDataset } from "../../fixtures/timeline";

const dataset = makeDataset({
  events: [
    {
      id: "inquiry",
      body: "human-rights-council",
      title: "Report of the inquiry",
      summary: "It asks to refer the situation to the Court. The people’s view: naïve.",
      documents: [{ symbol: "A/HRC/25/63" }],
      actors: ["Michael Kirby"],
    },
    {
      id: "resolution",
      body: "human-rights-council",
      title: "Situation of human rights",
      documents: [{ symbol: "A/HRC/RES/25/25" }],
      translations: { ko: { title: "북한인권 결의가 채택되다" } },
    },
    {
      id: "meeting",
      body: "security-council",
      type: "meeting",
      title: "Second meeting",
      highlight: "Agenda contested",
      documents: [{ symbol: "S/PV.7575" }],
    },
  ],
});
const index = buildSearchIndex(dataset);
const found = (query: string) => [...search(index, query)].toSorted();

describe(search, () => {
  test.each([
    ["refer", ["inquiry"]],
    ["REFER court", ["inquiry"]],
    ["refer agenda", []],
    ["kirby", ["inquiry"]],
    ["peoples", ["inquiry"]],
    ["people's", ["inquiry"]],
    ["naive", ["inquiry"]],
    ["contest", ["meeting"]],
    ["A/HRC/RES/25/25", ["resolution"]],
    ["a/hrc/res", ["resolution"]],
    ["25/25", ["resolution"]],
    ["resolution 25/25", ["resolution"]],
    ["HRC 25/63", ["inquiry"]],
    ["S/PV.7575", ["meeting"]],
    ["7575", ["meeting"]],
    ["security council", ["meeting"]],
    ["안전보장이사회", ["meeting"]],
    ["결의", ["inquiry", "resolution"]],
    ["북한인권", ["resolution"]],
    ["인권 채택", ["resolution"]],
  ])("finds %j in %j", (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it("forgives one wrong letter in a long word, and none in a symbol", () => {
    expect(found("contasted")).toEqual(["meeting"]);
    expect(found("25/24")).toEqual([]);
    expect(found("7574")).toEqual([]);
  });

  it("finds nothing for a query without words", () => {
    expect(found(" … ?! ")).toEqual([]);
  });
});

describe(buildSearchIndex, () => {
  it("knows events by their other names, and by those of their body", () => {
    const named = makeDataset({
      bodies: [
        { id: "council", names: { en: "Council" }, aliases: ["The Assembly’s little sister", "안보리"] },
      ],
      events: [
        { id: "report", body: "council", title: "A report", aliases: ["Blue Book"] },
        { id: "letter", body: "council", title: "A letter" },
      ],
    });
    const aliases = buildSearchIndex(named);
    expect([...search(aliases, "blue book")]).toEqual(["report"]);
    expect([...search(aliases, "little sister")].toSorted()).toEqual(["letter", "report"]);
    expect([...search(aliases, "안보리 letter")]).toEqual(["letter"]);
  });

  it("takes events called like parts of a prototype", () => {
    const odd = makeDataset({ events: [{ id: "__proto__", title: "constructor" }, { id: "constructor" }] });
    expect([...search(buildSearchIndex(odd), "constructor")]).toEqual(["__proto__"]);
  });
});
