import { describe, expect, it } from "vitest";
import {
  belowTimeline,
  bodyOfPage,
  embedPath,
  pageOfSubject,
  subjectOfPage,
  USUAL_EDITION,
} from "../../../src/core/url/embedPaths";

describe(embedPath, () => {
  it("has an address for each thing, in each language, and another one in each release", () => {
    const coi = { kind: "event", id: "coi-report" } as const;
    expect(embedPath({ kind: "timeline" }, USUAL_EDITION)).toBe("/embed");
    expect(embedPath({ kind: "timeline" }, { lang: "en", release: "2026-11-23" })).toBe(
      "/embed/at/2026-11-23",
    );
    expect(embedPath(coi, USUAL_EDITION)).toBe("/embed/events/coi-report");
    expect(embedPath(coi, { lang: "ko", release: "2026-11-23.2" })).toBe(
      "/embed/ko/at/2026-11-23.2/events/coi-report",
    );
  });

  it("keeps a page below the timeline of its edition", () => {
    expect(belowTimeline("/folder/embed/ko", { kind: "chain", id: "a, b" })).toBe(
      "/folder/embed/ko/chains/a%2C%20b",
    );
    expect(belowTimeline("/embed", { kind: "timeline" })).toBe("/embed");
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

  it("finds nothing for pages that cannot be embedded, and for addresses that cannot be read", () => {
    for (const path of ["/table", "/votes", "/bodies/sc", "/events/%E0%A4%A"]) {
      expect(subjectOfPage(path)).toBeUndefined();
    }
  });

  it("knows a body by its page", () => {
    expect(bodyOfPage("/bodies/sc%20a")).toBe("sc a");
    expect(bodyOfPage("/events/sc")).toBeUndefined();
  });

  it("leads from a chain to the event whose chain it is", () => {
    expect(pageOfSubject({ kind: "chain", id: "coi-report" })).toBe("/events/coi-report");
  });
});
