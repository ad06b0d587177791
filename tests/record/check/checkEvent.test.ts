import { describe, expect, it } from "vitest";
import { checkEvent } from "../../../src/record/check/checkEvent";
import { EVENT_FILE, VOTED_FILE } from "../smallRecord";
import { foundIn } from "./foundIn";

const source = { publisher: "P", title: "T", url: "https://example.org/", kind: "official" };
const after = (change: Record<string, unknown>) => foundIn({ [EVENT_FILE]: change });

describe(checkEvent, () => {
  it("finds what had not happened on the day of the release", () => {
    const { problems } = foundIn({
      [VOTED_FILE]: null,
      "votes/vote.json": null,
      "events/2026/vote.json": {
        id: "vote",
        body: "council",
        type: "resolution",
        date: "2026-11-24",
        title: "T",
        sources: [source],
        relations: [{ type: "cites", target: "report", source: source.url }],
      },
    });
    expect(problems).toEqual([
      "events/2026/vote.json date: 2026-11-24 is later than the day of the release, 2026-11-23.",
    ]);
  });

  it("finds a document listed twice, and one without a symbol's shape", () => {
    const report = { symbol: "A/HRC/25/63", role: "report" };
    expect(after({ documents: [report, { symbol: "A/HRC/25/63" }] }).problems).toEqual([
      `${EVENT_FILE} documents[1].symbol: A/HRC/25/63 is listed twice.`,
    ]);
    expect(after({ documents: [report, { symbol: "A/HRC" }] }).problems).toEqual([
      `${EVENT_FILE} documents[1].symbol: "A/HRC" is not built like the symbol of a UN document.`,
    ]);
  });

  it("asks on what sources differ when the support is disputed, and the other way round", () => {
    const disagreements = [{ text: "One says ten, one says eleven." }];
    expect(after({ support: "disputed" }).problems).toEqual([
      `${EVENT_FILE} support: The event is disputed, but nothing says on what the sources differ.`,
    ]);
    expect(after({ support: "two-sources", disagreements }).problems).toEqual([
      `${EVENT_FILE} disagreements: Sources differ, but the support does not say so.`,
    ]);
    expect(after({ support: "disputed", disagreements }).problems).toEqual([]);
  });

  it("warns of an event without a summary or a support, and fails for neither", () => {
    const file = "events/2013/early.json";
    const event = {
      id: "early",
      body: "council",
      type: "report",
      date: "2013",
      title: "T",
      sources: [source],
    };
    expect(foundIn({ [file]: { ...event, sources: [{ ...source, checked: "2026-11-23" }] } })).toEqual({
      problems: [],
      warnings: [
        `${file} summary: The event has no summary.`,
        `${file} support: How well it is supported is not said.`,
      ],
    });
  });
});
