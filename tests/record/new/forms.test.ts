/** Every other kind of file than an event: from answers to a draft that the checks judge. */
import { describe, expect, it } from "vitest";
import { draftFile } from "../../../src/record/new/draftFile";
import { fillForm } from "../../../src/record/new/form";
import { smallRecord, VOTE_FILE, VOTED_FILE } from "../smallRecord";
import { draft, faultsOf, formOf, SOURCE } from "./drafting";
import { knownWith } from "./known";

describe("the form of a vote", () => {
  const changes = {
    [VOTE_FILE]: null,
    [VOTED_FILE]: { action: { manner: "recorded-vote", outcome: "adopted" } },
  };
  const vote = { event: "vote", "in-favour": "BBB, AAA", against: "none", abstaining: "none" };

  it("writes the positions of an event that was voted on, in the order of the codes", async () => {
    const { file, value, left } = await draft("vote", { ...vote, note: "By roll call." }, changes);
    expect(file).toBe(VOTE_FILE);
    expect(value).toEqual({
      event: "vote",
      inFavour: ["AAA", "BBB"],
      against: [],
      abstaining: [],
      note: "By roll call.",
    });
    expect(left).toEqual([]);
  });

  it("tells apart that nobody took no part and that the source does not say", async () => {
    const { value } = await draft("vote", { ...vote, "not-voting": "none" }, changes);
    expect(value).toHaveProperty("notVoting", []);
  });

  it("does not take an unanswered position for an empty one", async () => {
    expect(await faultsOf("vote", { event: "vote", "in-favour": "AAA" }, changes)).toEqual({
      against: "This is needed.",
      abstaining: "This is needed.",
    });
  });

  it("finds unknown states, and those with two positions", async () => {
    const faults = await faultsOf("vote", { ...vote, "in-favour": "AAA, ZZZ", against: "BBB, BBB" }, changes);
    expect(faults).toEqual({ "in-favour": 'There is no state "ZZZ".', against: "BBB is listed twice." });
    expect(await faultsOf("vote", { ...vote, against: "AAA" }, changes)).toEqual({
      against: "AAA is listed twice.",
    });
  });

  it("belongs to an event that was voted on, and is not there yet", async () => {
    expect((await faultsOf("vote", vote))["event"]).toBe(`${VOTE_FILE} is there already.`);
    expect((await faultsOf("vote", { ...vote, event: "gone" }))["event"]).toBe('There is no event "gone".');
    expect((await faultsOf("vote", { ...vote, event: "report" }))["event"]).toMatch(/not an event with/);
  });
});

describe("the form of a recommendation", () => {
  const recommendation = {
    title: "Refer the situation to a court",
    summary: "The situation should be referred.",
    addressees: "council, Member States",
    "asked-date": "2014-02",
    "asked-by": "The inquiry",
    ...SOURCE,
    support: "official-record",
  };

  it("writes down the first ask, and leaves the evidence to be found", async () => {
    const { file, value, left } = await draft("recommendation", {
      ...recommendation,
      themes: "food",
      "asked-event": "report",
      "asked-symbol": "A/HRC/25/63",
      "asked-place": "paragraph 94 (a)",
    });
    expect(file).toBe("recommendations/refer-the-situation-to-a-court.json");
    expect(value).toMatchObject({
      addressees: ["council", "Member States"],
      asked: [
        {
          date: "2014-02",
          by: "The inquiry",
          event: "report",
          symbol: "A/HRC/25/63",
          place: "paragraph 94 (a)",
          sources: ["https://a.org/"],
        },
      ],
      evidence: [],
    });
    expect(left).toEqual([`${file} evidence`]);
  });

  it.each([
    ["addressees", "counsil", /no body "counsil"/],
    ["asked-date", "soon", /not a date/],
    ["asked-event", "gone", /no event/],
    ["asked-symbol", "A/1", /not built like/],
    ["support", "certain", /not one of the choices/],
  ])("does not take for %s the answer %j", async (field, answer, wrong) => {
    expect((await faultsOf("recommendation", { ...recommendation, [field]: answer }))[field]).toMatch(wrong);
  });
});

describe("the form of a body", () => {
  it("leaves its place in the order to the editor", async () => {
    const { file, value, left } = await draft("body", {
      name: "Criminal Court",
      parent: "council",
      ...SOURCE,
    });
    expect(file).toBe("bodies/criminal-court.json");
    expect(value).toMatchObject({ id: "criminal-court", parent: "council", names: { en: "Criminal Court" } });
    expect(left).toEqual(["timeline.json order", "bodies/criminal-court.json coverage"]);
  });

  it("offers as parents only bodies with a lane of their own", async () => {
    expect(await faultsOf("body", { name: "Court", parent: "inquiry" })).toEqual({
      parent: '"inquiry" is not one of the choices.',
    });
  });
});

describe("the form of sponsors", () => {
  const changes = { [VOTED_FILE]: { documents: [{ symbol: "A/HRC/28/L.18", role: "draft" }] } };

  it("proposes the draft of the event, and sorts the states", async () => {
    const { file, value, left } = await draft(
      "sponsors",
      { event: "vote", states: "BBB, AAA", ...SOURCE },
      changes,
    );
    expect(file).toBe("sponsors/vote.json");
    expect(value).toMatchObject({ event: "vote", draft: "A/HRC/28/L.18", states: ["AAA", "BBB"] });
    expect(left).toEqual([]);
  });

  it("finds unknown states, and an event that has its sponsors", async () => {
    const sponsors = { event: "vote", draft: "A/HRC/28/L.18", states: [], sources: [] };
    const given = { event: "vote", states: "ZZZ" };
    expect(await faultsOf("sponsors", given, { ...changes, "sponsors/vote.json": sponsors })).toEqual({
      event: "sponsors/vote.json is there already.",
      draft: "This is needed.",
      states: 'There is no state "ZZZ".',
    });
  });
});

describe(draftFile, () => {
  it("does not say what is left to do while other files keep the checks from running", async () => {
    const form = formOf("body");
    const { answers } = await fillForm(form, new Map([["name", "Court"]]), knownWith());
    const { leftToDo } = draftFile(form, answers, smallRecord({ "types.json": "[" }));
    expect(leftToDo).toBeUndefined();
  });
});
