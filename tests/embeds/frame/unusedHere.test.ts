import { describe, expect, it } from "vitest";
import { parseUrlState } from "../../../src/core/url/urlState";
import { unusedHere } from "../../../src/embeds/frame/showTimeline";

describe(unusedHere, () => {
  it("names what a frame does not show, so that nothing falls away in silence", () => {
    const { state } = parseUrlState("?bodies=sc&scale=even&silences=1&release=2026-11-23");
    expect(unusedHere(state)).toEqual([
      { key: "release", value: "2026-11-23" },
      { key: "silences", value: "1" },
    ]);
  });
});
