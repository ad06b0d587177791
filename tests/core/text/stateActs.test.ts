import { describe, expect, it } from "vitest";
import { actsOfState } from "../../../src/core/ballots/stateActs";
import { recordOfState } from "../../../src/core/ballots/stateRecord";
import { describeAct } from "../../../src/core/text/stateActs";
import { COLUMNS, DATASET, MATTERS, POSITIONS_FILE } from "../../fixtures/ballots";
import { english } from "./english";

const sayAll = (iso3: string) =>
  actsOfState(recordOfState(iso3, COLUMNS, POSITIONS_FILE, DATASET, MATTERS)).map((act) =>
    describeAct(act, iso3, DATASET, english),
  );

describe(describeAct, () => {
  it("says who did what, where, when and with what", () => {
    expect(sayAll("NOR")[0]).toBe(
      "NOR: In favour; put the draft forward. Human Rights Council, 27 March 2008: A made-up event",
    );
  });

  it("names no position where none is on record", () => {
    expect(sayAll("FJI")).toContain(
      "FJI: did not join the consensus. Human Rights Council, 22 March 2012: A made-up event",
    );
  });
});
