import { describe, expect, it } from "vitest";
import { checkMemberships } from "../../../src/record/check/checkMemberships";
import { VOTE_FILE } from "../smallRecord";
import { foundIn } from "./foundIn";

const FILE = "memberships/council.json";
const source = {
  publisher: "P",
  title: "T",
  url: "https://example.org/",
  kind: "official",
  checked: "2026-11-23",
};
const sound = {
  body: "council",
  coverage: "2015/2016",
  members: [
    { state: "AAA", permanent: true, terms: [] },
    { state: "BBB", terms: ["2015-01-01/2015-12-31"] },
  ],
  sources: [source],
  support: "official-record",
};

const after = (change: object, changes: Parameters<typeof foundIn>[0] = {}) =>
  foundIn({ [FILE]: { ...sound, ...change }, ...changes }).problems;

describe(checkMemberships, () => {
  it("has nothing to say of a sound list", () => {
    expect(foundIn({ [FILE]: sound })).toEqual({ problems: [], warnings: [] });
  });

  it("finds a list in a file of another name, of a body that does not exist", () => {
    expect(after({ body: "inquiry" })).toEqual([`${FILE} body: The body "inquiry" is not the file's name.`]);
    expect(foundIn({ "memberships/gone.json": { ...sound, body: "gone" } }).problems).toEqual([
      'memberships/gone.json body: There is no body "gone".',
    ]);
  });

  it("finds States that are unknown or repeated", () => {
    const [first, second] = sound.members;
    expect(after({ members: [first, second, { state: "ZZZ", terms: ["2020/2021"] }] })).toEqual([
      `${FILE} members[2].state: There is no state "ZZZ".`,
    ]);
    expect(after({ members: [first, second, { state: "BBB", terms: ["2020/2021"] }] })).toEqual([
      `${FILE} members[2].state: BBB is listed twice.`,
    ]);
  });

  it("finds terms that are no intervals, out of order, or beside a permanent seat", () => {
    const termsOf = (terms: string[], permanent?: boolean) =>
      after({ coverage: "1990/1991", members: [{ state: "BBB", permanent, terms }] });
    expect(termsOf(["2015"])).toEqual([`${FILE} members[0].terms[0]: "2015" is not an interval.`]);
    expect(termsOf(["2015/2016", "2016/2017"])).toEqual([
      `${FILE} members[0].terms[1]: 2016/2017 begins before 2015/2016 has ended.`,
    ]);
    const seat = `${FILE} members[0].terms: A member has either a permanent seat or terms.`;
    expect(termsOf([])).toEqual([seat]);
    expect(termsOf(["2015/2016"], true)).toEqual([seat]);
  });

  it("finds a position of a State that was no member, within the coverage alone", () => {
    const members = [{ state: "AAA", permanent: true, terms: [] }];
    expect(after({ members })).toEqual([
      `${FILE} members: BBB took a position in votes/vote.json, but was no member then.`,
    ]);
    expect(after({ members, coverage: "2016/2017" })).toEqual([]);
  });

  it("finds a member without a position where the vote lists who took no part", () => {
    const vote = { event: "vote", inFavour: ["AAA"], against: [], abstaining: [] };
    expect(after({}, { [VOTE_FILE]: vote })).toEqual([]);
    expect(after({}, { [VOTE_FILE]: { ...vote, notVoting: [] } })).toEqual([
      `${FILE} members: BBB was a member, but has no position in votes/vote.json.`,
    ]);
  });

  it("asks for a source", () => {
    expect(after({ sources: [] })).toEqual([`${FILE} sources: The list of members has no source.`]);
  });
});
