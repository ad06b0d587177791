import { describe, expect, it } from "vitest";
import { checkBodies } from "../../../src/record/check/checkBodies";
import { foundIn } from "./foundIn";

const FILE = "bodies/council.json";
const claim = { from: "2014", to: "2026-10", what: { en: "all" } };

const covering = (change: object) => foundIn({ [FILE]: { coverage: [{ ...claim, ...change }] } }).problems;

describe(checkBodies, () => {
  it("has nothing to say of a claim that can be kept", () => {
    expect(covering({ types: ["resolution"] })).toEqual([]);
  });

  it("finds a claim about types that do not exist", () => {
    expect(covering({ types: ["resolution", "rumour"] })).toEqual([
      `${FILE} coverage[0].types[1]: There is no type "rumour".`,
    ]);
  });

  it("finds a claim that ends before it begins, or after the release", () => {
    expect(covering({ to: "2013-12" })).toEqual([`${FILE} coverage[0].to: 2013-12 is earlier than 2014.`]);
    expect(covering({ to: "2027" })).toEqual([
      `${FILE} coverage[0].to: 2027 is later than the day of the release, 2026-11-23.`,
    ]);
  });

  it("lets a claim begin and end in one year", () => {
    expect(covering({ from: "2014-03", to: "2014" })).toEqual([]);
  });

  it("warns of a body without any claim, and of names that nobody checked", () => {
    expect(foundIn({ "bodies/court.json": { id: "court", names: { en: "Court" } } }).warnings).toEqual([
      "bodies/court.json coverage: The record does not claim to be complete for this body.",
    ]);
    expect(foundIn({ [FILE]: { uncheckedNames: ["en"] } })).toEqual({
      problems: [],
      warnings: [`${FILE} uncheckedNames: The names in en were found in no official source.`],
    });
  });

  it("wants a lifetime to be an interval that began before the release", () => {
    const living = (lifetime: string) => foundIn({ [FILE]: { lifetime } }).problems;
    expect(living("2006/..")).toEqual([]);
    expect(living("../2006")).toEqual([]);
    expect(living("2006")).toEqual([`${FILE} lifetime: "2006" is not an interval.`]);
    expect(living("since 2006")).toEqual([`${FILE} lifetime: "since 2006" is not a date.`]);
    expect(living("2027/..")).toEqual([
      `${FILE} lifetime: 2027/.. is later than the day of the release, 2026-11-23.`,
    ]);
  });

  it("finds a language that is called unchecked and has no name", () => {
    expect(foundIn({ [FILE]: { uncheckedNames: ["ko"] } }).problems).toEqual([
      `${FILE} uncheckedNames[0]: The body has no name in "ko".`,
    ]);
  });
});
