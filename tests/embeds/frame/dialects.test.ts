import { describe, expect, it } from "vitest";
import {
  heightInOtherWords,
  linkInOtherWords,
  readIdentity,
  toPosted,
} from "../../../src/embeds/frame/dialects";

const SRC = "https://host.example/embed?bodies=sc&embedId=t1&childId=pym-0#?secret=aB3";

describe(readIdentity, () => {
  it("finds what its host has written into the address", () => {
    expect(readIdentity(SRC)).toEqual({ src: SRC, id: "t1", secret: "aB3", childId: "pym-0" });
  });

  it("takes no secret that WordPress would not have made", () => {
    expect(readIdentity("https://host.example/embed#?secret=a-b").secret).toBeUndefined();
    expect(readIdentity("https://host.example/embed?secret=ab").secret).toBeUndefined();
    expect(readIdentity("https://host.example/embed")).toMatchObject({ id: "", childId: undefined });
  });
});

describe(heightInOtherWords, () => {
  it("says a height to AMP, Medium, WordPress and Pym, each in its own words", () => {
    expect(heightInOtherWords(readIdentity(SRC), 321)).toEqual([
      { sentinel: "amp", type: "embed-size", height: 321 },
      JSON.stringify({ src: SRC, context: "iframe.resize", height: 321 }),
      { secret: "aB3", message: "height", value: 321 },
      "pymxPYMxpym-0xPYMxheightxPYMx321",
    ]);
  });

  it("says nothing to WordPress and Pym where they have not asked", () => {
    expect(heightInOtherWords(readIdentity("https://host.example/embed"), 10)).toHaveLength(2);
  });
});

describe(linkInOtherWords, () => {
  it("asks WordPress alone to open an address", () => {
    const href = "https://host.example/events/a";
    expect(linkInOtherWords(readIdentity(SRC), href)).toEqual([
      { secret: "aB3", message: "link", value: href },
    ]);
    expect(linkInOtherWords(readIdentity("https://host.example/embed"), href)).toEqual([]);
  });
});

describe(toPosted, () => {
  it("names itself, the version of its words, and which frame speaks", () => {
    expect(toPosted(readIdentity(SRC), { type: "resize", height: 5 })).toEqual({
      source: "un-tracker",
      v: 1,
      id: "t1",
      type: "resize",
      height: 5,
    });
  });
});
