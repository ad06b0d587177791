import { describe, expect, it } from "vitest";
import { RELATION_TYPES } from "../../../src/core/domain/relation";
import { SOURCE_KINDS, SUPPORT_LEVELS } from "../../../src/core/domain/source";
import {
  documentRoleLabel,
  relationLabel,
  sourceKindLabel,
  supportLabel,
  supportMeaning,
} from "../../../src/core/text/labels";
import { english } from "./english";

const areDistinct = (labels: readonly string[]) => new Set(labels).size === labels.length;

describe(relationLabel, () => {
  it("tells a relation from its inverse", () => {
    expect(relationLabel("fulfils", false, english)).toBe("carries out what it asked");
    expect(relationLabel("fulfils", true, english)).toBe("was carried out by it");
  });

  it("says every type differently, in both directions", () => {
    const both = RELATION_TYPES.flatMap((type) => [
      relationLabel(type, false, english),
      relationLabel(type, true, english),
    ]);
    expect(areDistinct(both)).toBe(true);
  });
});

describe(supportLabel, () => {
  it("names and explains every level differently", () => {
    expect(areDistinct(SUPPORT_LEVELS.map((level) => supportLabel(level, english)))).toBe(true);
    expect(areDistinct(SUPPORT_LEVELS.map((level) => supportMeaning(level, english)))).toBe(true);
  });
});

describe(sourceKindLabel, () => {
  it("names every kind differently", () => {
    expect(areDistinct(SOURCE_KINDS.map((kind) => sourceKindLabel(kind, english)))).toBe(true);
  });
});

describe(documentRoleLabel, () => {
  it("has a word for the event's own document", () => {
    expect(documentRoleLabel(undefined, english)).toBe("Document");
    expect(documentRoleLabel("meeting-record", english)).toBe("Meeting record");
  });
});
