import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRecommendationsView, withRecommendationsView } from "../../../src/core/url/recommendationsView";
import { formatUrlState, parseUrlState } from "../../../src/core/url/urlState";

const stateOf = (search: string) => parseUrlState(search).state;
const read = (search: string) => readRecommendationsView(stateOf(search));

describe(readRecommendationsView, () => {
  it("is a board in the order of the first ask, unless the address says otherwise", () => {
    expect(read("")).toEqual({ view: { show: undefined, by: undefined }, notices: [] });
    expect(read("?by=repeated&bodies=sc&show=lanes").view).toEqual({ show: "lanes", by: "repeated" });
  });

  it.each([
    ["?show=cards", "show=cards: unknown-value"],
    ["?by=votes", "by=votes: unknown-value"],
    ["?show=lanes&show=board", "show=board: repeated"],
  ])("tells that it did not use a part of %s", (search, notice) => {
    const notices = read(search).notices.map(({ key, value, reason }) => `${key}=${value}: ${reason}`);
    expect(notices).toEqual([notice]);
  });
});

describe(withRecommendationsView, () => {
  it("leaves defaults out, and everything else as it was", () => {
    const state = stateOf("?bodies=sc&show=lanes&order=name&by=repeated");
    expect(formatUrlState(withRecommendationsView(state, { show: undefined, by: "repeated" }))).toBe(
      "?bodies=sc&order=name&by=repeated",
    );
  });

  it("gives back the view that it was given, whatever the address was", () => {
    const view = fc.record({
      show: fc.constantFrom("lanes" as const, undefined),
      by: fc.constantFrom("repeated" as const, undefined),
    });
    fc.assert(
      fc.property(fc.webQueryParameters(), view, (search, wanted) => {
        const written = formatUrlState(withRecommendationsView(stateOf(search), wanted));
        expect(read(written)).toEqual({ view: wanted, notices: [] });
      }),
    );
  });
});
