import { describe, expect, it } from "vitest";
import { actsOfState } from "../../../src/core/ballots/stateActs";
import { recordOfState } from "../../../src/core/ballots/stateRecord";
import { COLUMNS, DATASET, MATTERS, POSITIONS_FILE, STATES } from "../../fixtures/ballots";

const recordOf = (iso3: string) => recordOfState(iso3, COLUMNS, POSITIONS_FILE, DATASET, MATTERS);

describe(actsOfState, () => {
  it("puts together what a State did with one decision, by time", () => {
    const acts = actsOfState(recordOf("NOR"));
    expect(acts.map(({ event, position, isSponsor }) => [event.id, position, isSponsor])).toEqual([
      ["council-2008", "inFavour", true],
      ["council-2010", "notVoting", false],
      ["council-2012", undefined, true],
      ["assembly-2013", "inFavour", false],
      ["council-2014", "abstaining", false],
    ]);
    const apart = actsOfState(recordOf("FJI")).filter(({ dissociation }) => dissociation !== undefined);
    expect(apart.map(({ event, position, dissociation }) => [event.id, position, dissociation])).toEqual([
      ["council-2012", undefined, "did-not-join"],
    ]);
  });

  it("adds nothing and loses nothing", () => {
    for (const { iso3 } of STATES) {
      const record = recordOf(iso3);
      const acts = actsOfState(record);
      expect(acts.filter(({ position }) => position !== undefined)).toHaveLength(record.ballots.length);
      expect(acts.filter(({ isSponsor }) => isSponsor)).toHaveLength(record.sponsorships.length);
      expect(acts.filter(({ dissociation }) => dissociation)).toHaveLength(record.dissociations.length);
    }
  });
});
