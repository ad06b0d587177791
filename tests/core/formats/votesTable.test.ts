import { array, assert, constantFrom, dictionary, property } from "fast-check";
import { describe, expect, it } from "vitest";
import type { PositionsFile } from "../../../src/core/dataset/positionsSchema";
import { tallyOfPositions, type Positions } from "../../../src/core/domain/positions";
import { eventColumns } from "../../../src/core/formats/eventsTable";
import { type PositionRow, positionRows, VOTE_COLUMNS } from "../../../src/core/formats/votesTable";
import { makeEvent, makeTimeline } from "../../fixtures/timeline";

const STATES = ["AUT", "CHE", "FJI", "GHA", "NOR", "PER"].map((iso3) => ({
  iso3,
  names: { en: `State ${iso3}` },
}));
const VOTE: Positions = { inFavour: ["NOR", "CHE"], against: ["PER"], abstaining: [], notVoting: ["AUT"] };
const vote = makeEvent({
  id: "vote",
  date: "2014-03-28",
  body: "human-rights-council",
  documents: [{ symbol: "A/TEST/RES/1" }, { symbol: "A/TEST/L.1", role: "draft" }],
  action: { manner: "recorded-vote", outcome: "adopted" },
});

const rowsOf = (file: Partial<PositionsFile>, events = [vote]) =>
  positionRows(events, { states: STATES, votes: {}, ...file }, "en");
const cells = (row: PositionRow) =>
  Object.fromEntries(VOTE_COLUMNS.map(({ name, value }) => [name, value(row)]));

describe(positionRows, () => {
  it("has a row for each State and vote, by the code of the State", () => {
    const rows = rowsOf({ votes: { vote: VOTE } });
    expect(rows.map(({ iso3, position }) => [iso3, position])).toEqual([
      ["AUT", "not-voting"],
      ["CHE", "in-favour"],
      ["NOR", "in-favour"],
      ["PER", "against"],
    ]);
  });

  it("keeps the order of the events, and passes over those whose positions are not on record", () => {
    const events = [makeEvent({ id: "later" }), makeEvent({ id: "constructor" }), vote];
    const rows = rowsOf({ votes: { vote: VOTE, later: { ...VOTE, against: [], notVoting: [] } } }, events);
    expect(rows.map(({ event }) => event.id)).toEqual(["later", "later", "vote", "vote", "vote", "vote"]);
  });

  it("says in each row which vote it was, and leaves an unknown name empty", () => {
    const [unknown, known] = rowsOf({ votes: { vote: { ...VOTE, notVoting: ["AAA"], inFavour: ["CHE"] } } });
    if (unknown === undefined || known === undefined) throw new Error("the table has too few rows");
    expect(cells(known)).toEqual({
      event: "vote",
      date: "2014-03-28",
      body: "human-rights-council",
      document: "A/TEST/RES/1",
      manner: "recorded-vote",
      outcome: "adopted",
      state: "CHE",
      state_name: "State CHE",
      position: "in-favour",
    });
    expect(cells(unknown)).toMatchObject({ state: "AAA", state_name: undefined });
  });

  it("adds up to the positions on record, and to the numbers in the table of events", () => {
    const choice = constantFrom("inFavour", "against", "abstaining", "notVoting", "absent");
    const choices = dictionary(constantFrom(...STATES.map(({ iso3 }) => iso3)), choice);
    assert(
      property(array(choices, { maxLength: 5 }), (votings) => {
        const held = votings.map((voting, place) => ({
          id: `vote-${place}`,
          positions: positionsIn(voting),
        }));
        const events = held.map(({ id, positions }) =>
          makeEvent({
            id,
            action: { manner: "recorded-vote", outcome: "adopted", tally: tallyOfPositions(positions) },
          }),
        );
        const votes = Object.fromEntries(held.map(({ id, positions }) => [id, positions]));
        const rows = rowsOf({ votes }, events);
        const taken = votings.flatMap((voting) => Object.values(voting)).filter((one) => one !== "absent");
        expect(rows).toHaveLength(taken.length);
        for (const event of events) {
          const counted = (position: PositionRow["position"]) =>
            rows.filter((row) => row.event.id === event.id && row.position === position).length;
          const numbers = COUNTS.map((name) => COLUMN_BY_NAME.get(name)?.value(event));
          expect(numbers).toEqual([
            counted("in-favour"),
            counted("against"),
            counted("abstaining"),
            counted("not-voting"),
          ]);
        }
      }),
    );
  });
});

const COUNTS = ["in_favour", "against", "abstaining", "not_voting"];
const COLUMN_BY_NAME = new Map(eventColumns(makeTimeline()).map((column) => [column.name, column]));

function positionsIn(voting: Readonly<Record<string, string>>): Required<Positions> {
  const statesOf = (choice: string) => Object.keys(voting).filter((iso3) => voting[iso3] === choice);
  return {
    inFavour: statesOf("inFavour"),
    against: statesOf("against"),
    abstaining: statesOf("abstaining"),
    notVoting: statesOf("notVoting"),
  };
}
