import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPresenting } from "../../../src/core/url/isPresenting";
import { readPresentation, withPresentation } from "../../../src/core/url/presentation";
import { formatUrlState, parseUrlState } from "../../../src/core/url/urlState";

const stateOf = (search: string) => parseUrlState(search).state;
const read = (search: string) => readPresentation(stateOf(search));

describe(readPresentation, () => {
  it("presents nothing, and begins with the first slide, unless the address says otherwise", () => {
    expect(read("?bodies=sc")).toEqual({ view: { isPresenting: false, step: undefined }, notices: [] });
    expect(read("?step=4&present=1").view).toEqual({ isPresenting: true, step: 4 });
  });

  it.each([
    ["?present=yes", "present=yes: unknown-value"],
    ["?present=1&present=0", "present=0: repeated"],
    ["?step=0", "step=0: unknown-value"],
    ["?step=1e3", "step=1e3: unknown-value"],
    ["?step=-2", "step=-2: unknown-value"],
  ])("tells that it did not use a part of %s", (search, notice) => {
    const notices = read(search).notices.map(({ key, value, reason }) => `${key}=${value}: ${reason}`);
    expect(notices).toEqual([notice]);
  });
});

describe(withPresentation, () => {
  const view = fc.record({
    isPresenting: fc.boolean(),
    step: fc.option(fc.integer({ min: 2, max: 999 }), { nil: undefined }),
  });

  it("leaves defaults out, and everything else as it was", () => {
    const state = stateOf("?bodies=sc&present=1&order=name&step=3");
    expect(formatUrlState(withPresentation(state, { isPresenting: false, step: 1 }))).toBe(
      "?bodies=sc&order=name",
    );
  });

  it("gives back the view that it was given, whatever the address was", () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), view, (search, wanted) => {
        const written = formatUrlState(withPresentation(stateOf(search), wanted));
        expect(read(written)).toEqual({ view: wanted, notices: [] });
      }),
    );
  });
});

describe(isPresenting, () => {
  it("says the same as what reads the whole", () => {
    const queries = fc.array(fc.constantFrom("present=1", "present=0", "present=", "step=2", "q=present=1"));
    fc.assert(
      fc.property(queries, (parts) => {
        const search = `?${parts.join("&")}`;
        expect(isPresenting(stateOf(search))).toBe(read(search).view.isPresenting);
      }),
    );
  });
});
