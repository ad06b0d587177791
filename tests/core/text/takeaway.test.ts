import { describe, expect, it } from "vitest";
import { NO_FILTER } from "../../../src/core/filter/filterState";
import { filterWords } from "../../../src/core/text/filterWords";
import { describeTakeaway } from "../../../src/core/text/takeaway";
import { makeDataset } from "../../fixtures/timeline";
import { english } from "./english";

const NOW = Date.UTC(2026, 11, 1);
const dataset = makeDataset({
  events: [
    {
      date: "2013-12-18",
      action: {
        manner: "recorded-vote",
        outcome: "adopted",
        tally: { inFavour: 1, against: 2, abstaining: 3 },
      },
    },
    { date: "2014-12-18", action: { manner: "without-vote", outcome: "adopted" } },
    { date: "2015-12-18", action: { manner: "recorded-vote", outcome: "rejected" } },
    { date: "2016-01/..", type: "mandate" },
  ],
});
const say = (events = dataset.events, filter = NO_FILTER) =>
  describeTakeaway(events, filter, dataset, NOW, english);

describe(describeTakeaway, () => {
  it("counts events, years and decisions, and what goes on up to this year", () => {
    expect(say()).toBe(
      "4 events, 2013–2026, of which 1 by recorded vote, 1 without a vote, 1 put to the vote and not adopted",
    );
  });

  it("names the types and bodies that the filter names", () => {
    const filter = { ...NO_FILTER, types: ["resolution"], bodies: ["general-assembly", "security-council"] };
    expect(say(dataset.events.slice(1, 2), filter)).toBe(
      "General Assembly and Security Council: 1 event (resolution), 2014, of which 1 without a vote",
    );
  });

  it("tells a text that was never put to the vote from one that lost it", () => {
    const action = { manner: "recorded-vote", outcome: "not-put" } as const;
    const { events } = makeDataset({ events: [{ date: "2014-12-18", action }] });
    expect(say(events)).toBe("1 event, 2014, of which 1 not put to the vote");
  });

  it("says no years and no decisions of nothing", () => {
    expect(say([])).toBe("0 events");
  });
});

describe(filterWords, () => {
  it("says each part of a filter that is on, and nothing of one that is off", () => {
    expect(filterWords(NO_FILTER, dataset, english)).toEqual([]);
    const filter = {
      bodies: ["general-assembly"],
      types: ["resolution"],
      themes: ["accountability"],
      manner: ["without-vote" as const],
      from: "2013",
      to: "2014-03",
      query: "refer",
    };
    expect(filterWords(filter, dataset, english)).toEqual([
      "Bodies: General Assembly",
      "Types: resolution",
      "Themes: Accountability",
      "Decision: Without a vote",
      "Dates: 2013 – March 2014",
      "Search: refer",
    ]);
  });
});
