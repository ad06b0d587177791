import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftFile } from "../../../src/record/new/draftFile";
import { fillForm } from "../../../src/record/new/form";
import { smallRecord } from "../smallRecord";
import { draft, faultsOf, formOf, SOURCE } from "./drafting";
import { knownWith } from "./known";

describe("the form of an event", () => {
  const event = { body: "council", type: "report", date: "2016-03-01", title: "A new report" };

  it("needs four answers, and proposes the id", async () => {
    const { file, value, left } = await draft("event", event);
    expect(file).toBe("events/2016/council-2016-03-01.json");
    expect(value).toEqual({ id: "council-2016-03-01", ...event, sources: [] });
    expect(left).toEqual(["sources", "relations", "summary", "support"].map((path) => `${file} ${path}`));
    expect(Object.keys(await faultsOf("event", {}))).toEqual(["body", "type", "date", "title", "id"]);
  });

  it("writes a file with which nothing is left to do, when everything is answered", async () => {
    const { value, left } = await draft("event", {
      ...event,
      ...SOURCE,
      symbol: "A/HRC/31/70",
      role: "report",
      id: "third",
      summary: "Somebody reported.",
      manner: "totals-only",
      outcome: "adopted",
      tally: "10, 2, 3",
      themes: "food",
      "source-supports": "date",
      "relation-target": "report",
      "relation-type": "builds-on",
      "relation-source": "https://a.org/",
      support: "official-record",
    });
    expect(left).toEqual([]);
    expect(value).toMatchObject({
      documents: [{ symbol: "A/HRC/31/70", role: "report" }],
      action: {
        manner: "totals-only",
        outcome: "adopted",
        tally: { inFavour: 10, against: 2, abstaining: 3 },
      },
      themes: ["food"],
      relations: [{ type: "builds-on", target: "report", source: "https://a.org/" }],
      sources: [{ url: "https://a.org/", supports: "date", checked: "2026-11-20" }],
    });
  });

  it.each([
    ["body", "nobody", /not one of the choices/],
    ["type", "rumour", /not one of the choices/],
    ["date", "2016-02-30", /not a date/],
    ["date", "2027-01-01", /later than the day of the release/],
    ["date", "/2016", /does not begin with a year/],
    ["symbol", "A/HRC", /not built like/],
    ["id", "report", /taken/],
    ["id", "A Report", /not an id/],
    ["summary", "word ".repeat(81), /81 words/],
    ["themes", "food, drink", /"drink"/],
    ["source-url", "http://a.org/", /not an https link/],
    ["source-url", "a.org", /web address/],
    ["relation-target", "gone", /no event "gone"/],
  ])("does not take for %s the answer %j", async (field, answer, wrong) => {
    const faults = await faultsOf("event", {
      ...event,
      ...(field === "source-url" ? SOURCE : {}),
      [field]: answer,
    });
    expect(faults[field]).toMatch(wrong);
  });

  it("takes a source only whole, and a link only with a source of one of the two events", async () => {
    const bare = { ...event, "source-url": "https://a.org/" };
    expect(Object.keys(await faultsOf("event", bare))).toEqual([
      "source-publisher",
      "source-title",
      "source-kind",
    ]);
    const link = {
      "relation-target": "report",
      "relation-type": "cites",
      "relation-source": "https://b.org/",
    };
    expect(await faultsOf("event", { ...event, ...link })).toEqual({
      "relation-source": 'https://b.org/ is no source of this event or of "report".',
    });
    expect(await faultsOf("event", { ...event, ...link, "relation-source": "https://example.org/" })).toEqual(
      {},
    );
  });

  it("writes nothing that the schema does not take, whatever the answers", async () => {
    const answer = (...right: readonly string[]) =>
      fc.option(fc.oneof(fc.constantFrom(...right), fc.string()));
    const answers = fc.record({
      body: fc.constant("council"),
      type: answer("report"),
      date: answer("2016", "2015-01/2015-03"),
      title: answer("T"),
      symbol: answer("A/HRC/31/70", "Letter of May"),
      role: answer("report", "draft"),
      id: answer("third"),
      manner: answer("totals-only", "without-vote", "recorded-vote"),
      outcome: answer("adopted"),
      tally: answer("1, 2, 3"),
      "source-url": answer("https://a.org/"),
      "source-publisher": answer("P"),
      "source-title": answer("T"),
      "source-kind": answer("press"),
      support: answer("one-source"),
    });
    const form = formOf("event");
    await fc.assert(
      fc.asyncProperty(answers, async (given) => {
        const flags = Object.entries(given).flatMap(([name, text]): [string, string][] =>
          text === null ? [] : [[name, text]],
        );
        const filled = await fillForm(form, new Map(flags), knownWith());
        if (filled.faults.length > 0) return;
        expect(draftFile(form, filled.answers, smallRecord()).unsound).toEqual([]);
      }),
    );
  });

  it.each(["10, 2", "10, 2, x", "10, 2, -3", "1, 2, 3, 4"])("does not take %j for counts", async (tally) => {
    const faults = await faultsOf("event", { ...event, manner: "totals-only", outcome: "adopted", tally });
    expect(Object.keys(faults)).toEqual(["tally"]);
  });
});
