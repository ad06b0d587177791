import { describe, expect, it } from "vitest";
import { checkDissociations } from "../../../src/record/check/checkDissociations";
import { VOTE_FILE, VOTED_FILE } from "../smallRecord";
import { foundIn } from "./foundIn";

const FILE = "dissociations/vote.json";
const source = {
  publisher: "P",
  title: "T",
  url: "https://example.org/",
  kind: "official",
  checked: "2026-11-23",
};
const statement = { state: "BBB", did: "did-not-join", sources: [source.url] };
const sound = { event: "vote", statements: [statement], sources: [source], support: "official-record" };
/** The text of the smallest record, adopted without a vote. */
const WITHOUT_VOTE = {
  [VOTED_FILE]: { action: { manner: "without-vote", outcome: "adopted" } },
  [VOTE_FILE]: null,
};

const after = (change: object) => foundIn({ ...WITHOUT_VOTE, [FILE]: { ...sound, ...change } }).problems;

describe(checkDissociations, () => {
  it("has nothing to say of a sound list, also of one that can name nobody", () => {
    expect(after({})).toEqual([]);
    expect(after({ statements: [] })).toEqual([]);
  });

  it("finds a list of an event that was voted on, or does not exist", () => {
    expect(foundIn({ [FILE]: sound }).problems).toEqual([
      `${FILE} event: The text was not adopted without a vote.`,
    ]);
    expect(after({ event: "gone" })).toEqual([
      `${FILE} event: The event "gone" is not the file's name.`,
      `${FILE} event: There is no event "gone".`,
    ]);
  });

  it("finds States that are unknown or repeated, and a source that the list does not have", () => {
    expect(after({ statements: [{ ...statement, state: "ZZZ" }] })).toEqual([
      `${FILE} statements[0].state: There is no state "ZZZ".`,
    ]);
    expect(after({ statements: [statement, statement] })).toEqual([
      `${FILE} statements[1].state: BBB is listed twice.`,
    ]);
    const url = "https://example.org/other";
    expect(after({ statements: [{ ...statement, sources: [url] }] })).toEqual([
      `${FILE} statements[0].sources[0]: ${url} is no source of this list of dissociations.`,
    ]);
  });
});
