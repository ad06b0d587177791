import { describe, expect, it } from "vitest";
import type { EventRecord } from "../../../src/core/domain/event";
import { decisionsOf } from "../../../src/record/import/recordVotes";
import { readHeader } from "../../../src/record/import/voteColumns";
import { readRow } from "../../../src/record/import/voteRow";
import { ASSEMBLY_VOTE } from "./votingFile";

const committee: EventRecord = {
  ...ASSEMBLY_VOTE,
  id: "c3-2007",
  date: "2007-11-20",
  documents: [{ symbol: "A/C.3/62/L.37/Rev.1", role: "draft" }],
};
const motion: EventRecord = {
  ...ASSEMBLY_VOTE,
  id: "sc-2014",
  date: "2014-12-22",
  documents: [{ symbol: "S/PV.7353", role: "meeting-record" }],
};
const mandate: EventRecord = {
  id: "mandate",
  body: "sr",
  type: "report",
  date: "2007-12-18",
  title: "No decision",
  documents: [{ symbol: "A/RES/62/167" }],
};

function find(events: readonly EventRecord[], date: string, resolution: string, draft = "", meeting = "") {
  const columns = readHeader(["ms_code", "ms_vote", "date", "resolution", "draft", "meeting"]);
  if ("missing" in columns) throw new Error(columns.missing.join());
  const row = readRow(["AUS", "Y", date, resolution, draft, meeting], columns);
  return decisionsOf(events)(row)?.id;
}

const all = [mandate, committee, ASSEMBLY_VOTE, motion];

describe(decisionsOf, () => {
  it("finds a resolution by its symbol, however it is written, and whatever the day", () => {
    expect(find(all, "2007-12-18", "A/RES/62/167")).toBe("ga-res-62-167");
    expect(find(all, "2007-12-19", "a/res/62/ 167")).toBe("ga-res-62-167");
  });

  it("finds a draft among committee and plenary by the day", () => {
    expect(find(all, "2007-11-20", "", "A/C.3/62/L.37/Rev.1")).toBe("c3-2007");
    expect(find(all, "2007-12-18", "", "A/C.3/62/L.37/Rev.1")).toBe("ga-res-62-167");
    expect(find(all, "2008-01-01", "", "A/C.3/62/L.37/Rev.1")).toBeUndefined();
  });

  it("does not take the plenary's vote for that of the committee, when only that is on record", () => {
    expect(find([committee], "2007-12-18", "A/RES/62/167", "A/C.3/62/L.37/Rev.1")).toBeUndefined();
  });

  it("does not take another resolution for one with the same draft", () => {
    expect(find(all, "2007-12-18", "A/RES/62/168", "A/C.3/62/L.37/Rev.1")).toBeUndefined();
  });

  it("finds a motion by its meeting, but no other vote of that meeting", () => {
    expect(find(all, "2014-12-22", "", "", "S/PV.7353")).toBe("sc-2014");
    expect(find(all, "2014-12-22", "S/RES/2191(2014)", "", "S/PV.7353")).toBeUndefined();
    expect(find(all, "2014-12-22", "", "S/2014/1", "S/PV.7353")).toBeUndefined();
  });

  it("finds none where a symbol belongs to two decisions of a day", () => {
    const twin = { ...ASSEMBLY_VOTE, id: "twin" };
    expect(find([ASSEMBLY_VOTE, twin], "2007-12-18", "A/RES/62/167")).toBeUndefined();
  });

  it("finds nothing for a row without symbols", () => {
    expect(find(all, "2007-12-18", "")).toBeUndefined();
  });
});
