import { describe, expect, it } from "vitest";
import { formatUrlState, parseUrlState } from "../../src/core/url/urlState";
import { changeVotesView } from "../../src/state/useVotesView";

describe(changeVotesView, () => {
  const changed = (search: string, change: Parameters<typeof changeVotesView>[0]) =>
    formatUrlState(changeVotesView(change)(parseUrlState(search).state));

  it("changes what it is told to, and keeps the rest of the view and of the address", () => {
    expect(changed("?bodies=sc&order=name", { versus: "KOR" })).toBe("?bodies=sc&order=name&vs=KOR");
    expect(changed("?bodies=sc&order=name", { order: undefined })).toBe("?bodies=sc");
    expect(changed("?region=african", { regions: [] })).toBe("");
  });
});
