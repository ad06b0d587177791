import { assert, constant, constantFrom, oneof, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { columnOf, toVoteColumns } from "../../../src/core/ballots/voteColumns";
import { COLUMNS, DATASET, voteOf } from "../../fixtures/ballots";
import { eventOf, makeDataset } from "../../fixtures/timeline";

describe(toVoteColumns, () => {
  it("puts every decision on one axis, and what decided nothing nowhere", () => {
    expect(COLUMNS.map(({ event, kind }) => [event.id, kind])).toEqual([
      ["commission-2004", "positions"],
      ["council-2008", "positions"],
      ["council-2010", "positions"],
      ["council-2012", "without-vote"],
      ["committee-2013", "totals"],
      ["assembly-2013", "positions"],
      ["council-2014", "positions"],
      ["meeting-2014", "not-counted"],
    ]);
  });

  it("counts the tally of a vote from its positions", () => {
    const { positions, tally } = voteOf("council-2010");
    expect(Object.fromEntries(positions)).toEqual({ GHA: "inFavour", FJI: "notVoting", NOR: "notVoting" });
    expect(tally).toEqual({ inFavour: 1, against: 0, abstaining: 0, notVoting: 2 });
  });

  it("has neither positions nor a tally for a text adopted without a vote, whatever the files say", () => {
    const outcome = constantFrom("adopted", "rejected", "not-put");
    const actions = oneof(
      record({ manner: constant("without-vote" as const), outcome }),
      record({ manner: constant("unknown" as const), outcome }),
    );
    assert(
      property(actions, (action) => {
        const dataset = makeDataset({ events: [{ id: "text", action }] });
        const [column] = toVoteColumns(dataset.events, {
          text: { inFavour: ["FJI"], against: [], abstaining: [] },
        });
        expect(column?.kind).toBe(action.manner === "without-vote" ? "without-vote" : "not-counted");
        expect(column).not.toHaveProperty("tally");
        expect(column).not.toHaveProperty("positions");
      }),
    );
  });

  it("is not led astray by an event that is called like something every object has", () => {
    const dataset = makeDataset({
      events: [{ id: "constructor", action: { manner: "recorded-vote", outcome: "adopted" } }],
    });
    expect(toVoteColumns(dataset.events, {}).map(({ kind }) => kind)).toEqual(["not-counted"]);
  });
});

describe(columnOf, () => {
  it("finds a decision by the id of its event", () => {
    expect(columnOf(COLUMNS, "council-2012")?.event).toBe(eventOf(DATASET, "council-2012"));
    expect(columnOf(COLUMNS, "report-2013")).toBeUndefined();
  });
});
