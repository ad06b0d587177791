import { describe, expect, it } from "vitest";
import { checkSponsors } from "../../../src/record/check/checkSponsors";
import { VOTED_FILE } from "../smallRecord";
import { foundIn } from "./foundIn";

const FILE = "sponsors/vote.json";
const source = { publisher: "P", title: "T", url: "https://example.org/", kind: "official" };
const sound = { event: "vote", draft: "A/HRC/28/L.18", states: ["AAA", "BBB"], sources: [source] };

const after = (change: object) => foundIn({ [FILE]: { ...sound, ...change } }).problems;

describe(checkSponsors, () => {
  it("has nothing to say of a sound list", () => {
    expect(after({})).toEqual([]);
  });

  it("finds a list in a file of another name, of an event that does not exist", () => {
    expect(after({ event: "gone" })).toEqual([
      `${FILE} event: The event "gone" is not the file's name.`,
      `${FILE} event: There is no event "gone".`,
    ]);
  });

  it("finds states that are unknown, repeated or out of order", () => {
    expect(after({ states: ["AAA", "ZZZ"] })).toEqual([`${FILE} states[1]: There is no state "ZZZ".`]);
    expect(after({ states: ["AAA", "AAA"] })).toEqual([`${FILE} states[1]: AAA is listed twice.`]);
    expect(after({ states: ["BBB", "AAA"] })).toEqual([`${FILE} states[1]: AAA is out of order.`]);
  });

  it("finds a draft that is none, unless it is a document of the event", () => {
    const draft = "Draft of the chair";
    expect(after({ draft })).toEqual([`${FILE} draft: "${draft}" is not the symbol of a draft.`]);
    const found = foundIn({
      [FILE]: { ...sound, draft },
      [VOTED_FILE]: { documents: [{ symbol: draft, role: "draft" }] },
    });
    expect(found.problems).toEqual([]);
  });

  it("asks for a source", () => {
    expect(after({ sources: [] })).toEqual([`${FILE} sources: The list of sponsors has no source.`]);
  });
});
