import { describe, expect, it } from "vitest";
import { membersOf } from "../../../src/record/import/memberStates";
import { STATES } from "./votingFile";

const find = membersOf(STATES);

describe(membersOf, () => {
  it("takes a code of the record, whatever the name of the time was", () => {
    expect(find({ code: "AUS", name: "COMMONWEALTH OF AUSTRALIA" }, 2007)).toEqual({ iso3: "AUS" });
  });

  it.each([
    ["FRANCE", "FRA"],
    ["türkiye", "TUR"],
    [" Turkiye ", "TUR"],
    ["LIBYAN ARAB JAMAHIRIYA", "LBY"],
  ])("finds %s by its name where the code is missing", (name, iso3) => {
    expect(find({ code: "", name }, 2007)).toEqual({ iso3 });
  });

  it("keeps a State that is no more apart from those that came after it", () => {
    expect(find({ code: "", name: "SERBIA AND MONTENEGRO" }, 2005)).toEqual({ iso3: "SCG" });
    expect(find({ code: "SRB", name: "SERBIA AND MONTENEGRO" }, 2005)).toEqual({ iso3: "SCG" });
    expect(find({ code: "SRB", name: "SERBIA" }, 2007)).toEqual({ iso3: "SRB" });
  });

  it("knows an earlier name only in the years in which it applied", () => {
    expect(find({ code: "", name: "LIBYAN ARAB JAMAHIRIYA" }, 2011)).toEqual({ iso3: "LBY" });
    expect(find({ code: "", name: "LIBYAN ARAB JAMAHIRIYA" }, 2012)).toHaveProperty("fault");
  });

  it.each([
    ["an unknown name", { code: "", name: "ATLANTIS" }, /"ATLANTIS" is no State/],
    ["an unknown code", { code: "XYZ", name: "" }, /"XYZ" is no State/],
    ["a State that is no more and not in the record", { code: "", name: "YUGOSLAVIA" }, /"YUG" "YUGOSLAVIA"/],
    ["a code and a name of two States", { code: "AUS", name: "FRANCE" }, /code says AUS.*says FRA/],
    ["neither code nor name", { code: "", name: "" }, /names no State/],
  ])("names %s instead of guessing", (_what, member, fault) => {
    expect(find(member, 2000)).toEqual({ fault: expect.stringMatching(fault) });
  });
});
