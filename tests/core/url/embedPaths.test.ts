import { describe, expect, it } from "vitest";
import { embedPath, pageOfSubject, subjectOfPage } from "../../../src/core/url/embedPaths";

describe(embedPath, () => {
  it("has an address for each thing, and another one in each release", () => {
    expect(embedPath({ kind: "timeline" })).toBe("/embed");
    expect(embedPath({ kind: "timeline" }, "2026-11-23")).toBe("/embed/at/2026-11-23");
    expect(embedPath({ kind: "event", id: "coi-report" })).toBe("/embed/events/coi-report");
    expect(embedPath({ kind: "chain", id: "coi-report" }, "2026-11-23.2")).toBe(
      "/embed/at/2026-11-23.2/chains/coi-report",
    );
  });
});

describe(subjectOfPage, () => {
  it("finds what a page of the tracker shows", () => {
    for (const subject of [
      { kind: "event", id: "coi-report" },
      { kind: "vote", id: "ga-res-69-188" },
      { kind: "recommendation", id: "ask, again" },
      { kind: "timeline" },
    ] as const) {
      expect(subjectOfPage(pageOfSubject(subject))).toEqual(subject);
    }
  });

  it("takes the timeline for pages that cannot be embedded, and for addresses that cannot be read", () => {
    for (const path of ["/table", "/votes", "/bodies/sc", "/events/%E0%A4%A"]) {
      expect(subjectOfPage(path)).toEqual({ kind: "timeline" });
    }
  });

  it("leads from a chain to the event whose chain it is", () => {
    expect(pageOfSubject({ kind: "chain", id: "coi-report" })).toBe("/events/coi-report");
  });
});
