import { describe, expect, it } from "vitest";
import { trackerAddress, withQuery } from "../../../src/embeds/frame/keepQuery";

describe(withQuery, () => {
  it("takes filters, the host's keys and its secret along to another page of the frame", () => {
    const here = { search: "?bodies=sc&embedId=t1&childId=c", hash: "#?secret=a" };
    expect(withQuery("/embed/events/a", here)).toBe(
      "/embed/events/a?bodies=sc&embedId=t1&childId=c#?secret=a",
    );
  });

  it("replaces what an earlier call has written", () => {
    const first = withQuery("/embed", { search: "?q=a", hash: "" });
    expect(withQuery(first, { search: "", hash: "" })).toBe("/embed");
  });
});

describe(trackerAddress, () => {
  it("leaves behind what only frames read", () => {
    expect(trackerAddress("/", "?bodies=hrc,sc&embedId=t1&present=1&childId=c&parentUrl=x&new=1")).toBe(
      "/?bodies=hrc,sc&new=1",
    );
  });

  it("keeps the release of a frozen frame", () => {
    expect(trackerAddress("/events/a?release=2026-11-23", "?bodies=sc")).toBe(
      "/events/a?release=2026-11-23&bodies=sc",
    );
    expect(trackerAddress("/events/a", "")).toBe("/events/a");
  });
});
