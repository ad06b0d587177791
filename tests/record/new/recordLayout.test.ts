import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatRecordFile } from "../../../src/record/new/recordLayout";

describe(formatRecordFile, () => {
  it("writes a list of texts on one line, and records on a line for each field", () => {
    const value = { id: "a", themes: ["food", "law"], sources: [{ url: "b", tags: ["c"] }], rest: [] };
    expect(formatRecordFile(value)).toBe(
      [
        "{",
        '  "id": "a",',
        '  "themes": ["food", "law"],',
        '  "sources": [',
        "    {",
        '      "url": "b",',
        '      "tags": ["c"]',
        "    }",
        "  ],",
        '  "rest": []',
        "}",
        "",
      ].join("\n"),
    );
  });

  it("fills as few lines as hold a long list", () => {
    const states = Array.from({ length: 60 }, (_, index) => `S${index + 10}`);
    const lines = formatRecordFile({ states }).split("\n").slice(2, -3);
    expect(lines.length).toBe(4);
    expect(lines.every((line) => line.startsWith('    "S') && line.length <= 118)).toBe(true);
    expect(lines.slice(0, -1).every((line) => line.length > 110)).toBe(true);
  });

  it("leaves out fields without a value", () => {
    expect(formatRecordFile({ a: 1, b: undefined })).toBe('{\n  "a": 1\n}\n');
  });

  it("changes only the layout", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(formatRecordFile(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    const lists = fc.array(fc.string());
    fc.assert(
      fc.property(fc.dictionary(fc.string(), lists), (value) => {
        expect(JSON.parse(formatRecordFile(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
