import { csvParse } from "d3";
import { describe, expect, it, test } from "vitest";
import type { EventRecord } from "../../../src/core/domain/event";
import { formatCsv } from "../../../src/core/formats/csv";
import { eventColumns } from "../../../src/core/formats/eventsTable";
import { makeEvent, makeTimeline } from "../../fixtures/timeline";

const columns = eventColumns(makeTimeline());

/** The row of one event, as read back from the file. */
function rowOf(parts: Partial<EventRecord>) {
  const [row] = csvParse(formatCsv(columns, [makeEvent(parts)]));
  if (row === undefined) throw new Error("the table has no row");
  return row;
}

const source = (url: string, checked?: string) => ({
  publisher: "Test",
  title: "A page",
  url,
  kind: "official" as const,
  ...(checked === undefined ? {} : { checked }),
});

describe("the table of events", () => {
  it("says who acted and how, by id and by name", () => {
    expect(rowOf({ body: "security-council", type: "meeting" })).toMatchObject({
      id: "event-1",
      body: "security-council",
      body_name: "Security Council",
      type: "meeting",
      type_name: "meeting",
    });
  });

  test.each([
    ["2014-02-17", "2014-02-17", "2014-02-17"],
    ["2014-02", "2014-02-01", "2014-02-28"],
    ["2013-08-20/2013-09", "2013-08-20", "2013-09-30"],
    ["2022-08-01/..", "2022-08-01", ""],
    ["2022-08-01/", "2022-08-01", ""],
    ["../2010-07", "", "2010-07-31"],
    ["/2010-07", "", "2010-07-31"],
  ])("bounds %s by the days that are known: from %j to %j", (date, earliest, latest) => {
    expect(rowOf({ date })).toMatchObject({ date, earliest_day: earliest, latest_day: latest });
  });

  it("counts where positions were counted", () => {
    const tally = { inFavour: 3, against: 0, abstaining: 2 };
    const voted = rowOf({ action: { manner: "recorded-vote", outcome: "adopted", tally } });
    expect(voted).toMatchObject({
      manner: "recorded-vote",
      outcome: "adopted",
      in_favour: "3",
      against: "0",
      abstaining: "2",
      not_voting: "",
    });
  });

  it("has no number for a text that was adopted without a vote, and no manner where nothing was decided", () => {
    const quiet = rowOf({ action: { manner: "without-vote", outcome: "adopted" } });
    expect(quiet).toMatchObject({ manner: "without-vote", in_favour: "", against: "", abstaining: "" });
    expect(rowOf({})).toMatchObject({ manner: "", outcome: "", in_favour: "" });
  });

  it("adds up to the counts of the events", () => {
    const tallies = [1, 20, 300].map((inFavour) => ({ inFavour, against: 1, abstaining: 0 }));
    const events = tallies.map((tally, place) =>
      makeEvent({ id: `vote-${place}`, action: { manner: "totals-only", outcome: "adopted", tally } }),
    );
    const rows = csvParse(formatCsv(columns, [...events, makeEvent()]));
    const sum = (name: string) => rows.reduce((total, row) => total + Number(row[name]), 0);
    expect(rows).toHaveLength(4);
    expect([sum("in_favour"), sum("against"), sum("abstaining")]).toEqual([321, 3, 0]);
  });

  it("names links, documents, sources and the day on which a source was last read", () => {
    expect(
      rowOf({
        documents: [{ symbol: "A/TEST/1" }, { symbol: "A/TEST/2" }],
        relations: [{ type: "cites", target: "other" }],
        sources: [source("https://a.example/", "2026-11-20"), source("https://b.example/")],
        support: "two-sources",
      }),
    ).toMatchObject({
      documents: "A/TEST/1; A/TEST/2",
      relations: "cites:other",
      sources: "https://a.example/; https://b.example/",
      support: "two-sources",
      last_checked: "2026-11-20",
    });
  });

  it("names every column once, and says what it holds", () => {
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { description } of columns) expect(description).toMatch(/\.$/);
  });
});
