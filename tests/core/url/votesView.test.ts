import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { REGIONS } from "../../../src/core/domain/region";
import { formatUrlState, parseUrlState } from "../../../src/core/url/urlState";
import {
  DEFAULT_VOTES_VIEW,
  readVotesView,
  ROW_ORDERS,
  type VotesView,
  withVotesView,
} from "../../../src/core/url/votesView";

const stateOf = (search: string) => parseUrlState(search).state;
const read = (search: string) => readVotesView(stateOf(search));
const written = (view: VotesView, search = "") => formatUrlState(withVotesView(stateOf(search), view));

describe(readVotesView, () => {
  it("reads nothing as the default view", () => {
    expect(read("?bodies=sc&utm=x")).toEqual({ view: DEFAULT_VOTES_VIEW, notices: [] });
  });

  it("reads regions, the order of the rows and the State to compare with, in either case", () => {
    expect(read("?region=african,asia-pacific&order=changes&vs=kor")).toEqual({
      view: { regions: ["african", "asia-pacific"], order: "changes", versus: "KOR" },
      notices: [],
    });
  });

  it("takes the default order, written out, for what it is", () => {
    expect(read("?order=region")).toEqual({ view: DEFAULT_VOTES_VIEW, notices: [] });
  });

  test.each([
    ["?region=african,atlantis", "region=atlantis: unknown-value"],
    ["?order=friendship", "order=friendship: unknown-value"],
    ["?vs=Korea", "vs=Korea: unknown-value"],
    ["?vs=KOR&vs=JPN", "vs=JPN: repeated"],
  ])("tells that it did not use a part of %s", (search, notice) => {
    const { notices } = read(search);
    expect(notices.map(({ key, value, reason }) => `${key}=${value}: ${reason}`)).toEqual([notice]);
  });
});

describe(withVotesView, () => {
  it("is undone by reading, whatever else stands in the address", () => {
    const view = fc.record({
      regions: fc.uniqueArray(fc.constantFrom(...REGIONS)),
      order: fc.option(fc.constantFrom(...ROW_ORDERS), { nil: undefined }),
      versus: fc.option(fc.stringMatching(/^[A-Z]{3}$/), { nil: undefined }),
    });
    const before = fc.constantFrom("", "?bodies=sc&utm=x", "?region=african&vs=PRK&order=name", "?vs=Korea");
    fc.assert(
      fc.property(view, before, (given, search) => {
        expect(read(written(given, search))).toEqual({ view: given, notices: [] });
      }),
    );
  });

  it("leaves defaults out, and everything else as it was", () => {
    expect(written(DEFAULT_VOTES_VIEW, "?bodies=sc&utm=x&order=name&vs=KOR")).toBe("?bodies=sc&utm=x");
    expect(written({ ...DEFAULT_VOTES_VIEW, versus: "KOR" }, "?utm=x")).toBe("?utm=x&vs=KOR");
  });
});
