import { describe, expect, it } from "vitest";
import { describeFile } from "../../../src/record/release/describeFile";
import { makeRelease, nameRelease } from "../../../src/record/release/makeRelease";

describe(nameRelease, () => {
  it("is the day, and for further releases of the day has the next free number", () => {
    expect(nameRelease("2026-11-23", new Set())).toBe("2026-11-23");
    expect(nameRelease("2026-11-23", new Set(["2026-11-23"]))).toBe("2026-11-23.2");
    expect(nameRelease("2026-11-23", new Set(["2026-11-23", "2026-11-23.2"]))).toBe("2026-11-23.3");
    expect(nameRelease("2026-11-24", new Set(["2026-11-23"]))).toBe("2026-11-24");
  });
});

describe(describeFile, () => {
  it("gives size and checksum of the bytes, of a text those of its UTF-8", () => {
    // As sha256sum gives it of the two bytes c3 a9.
    const sha256 = "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c";
    expect(describeFile("é")).toEqual({ bytes: 2, sha256 });
    expect(describeFile(new Uint8Array([0xc3, 0xa9]))).toEqual({ bytes: 2, sha256 });
  });
});

describe(makeRelease, () => {
  const counts = { events: 1, votes: 0, recommendations: 0, relations: 0, sources: 1 };
  const parts = {
    name: "2026-11-23",
    date: "2026-11-23",
    summary: undefined,
    texts: new Map([["small.json", "{}"]]),
    counts,
    changes: [{ kind: "event", id: "a", change: "added", reason: "Added to the record." }],
  } as const;

  it("describes each file and sums up the changes", () => {
    expect(makeRelease(parts)).toEqual({
      name: "2026-11-23",
      date: "2026-11-23",
      summary: "Adds 1 event.",
      files: { "small.json": describeFile("{}") },
      counts,
      changes: parts.changes,
    });
  });

  it("takes the editor's summary where there is one", () => {
    expect(makeRelease({ ...parts, summary: "The first event." }).summary).toBe("The first event.");
  });
});
