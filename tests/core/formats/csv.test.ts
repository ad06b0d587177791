import { csvParseRows } from "d3";
import { assert, property, string } from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Column, formatCsv, joinValues } from "../../../src/core/formats/csv";

const columns: readonly Column<string>[] = [
  { name: "text", description: "A text.", type: "string", value: (row) => row },
  { name: "length", description: "Its length.", type: "integer", value: (row) => row.length },
];

const FORMULA_SIGN = /^[=+\-@|＝＋－＠]/u;

describe(formatCsv, () => {
  it("writes a header and a line for each row", () => {
    expect(formatCsv(columns, ["a", 'say "b", c'])).toBe('text,length\na,1\n"say ""b"", c",10\n');
  });

  it("leaves a cell without a value empty", () => {
    const empty: readonly Column<string>[] = [
      { name: "a", description: "", type: "string", value: () => undefined },
    ];
    expect(formatCsv([...empty, ...columns], ["x"])).toBe("a,text,length\n,x,1\n");
  });

  it("gives every text back to a second reader, an apostrophe in front of formulas aside", () => {
    assert(
      property(string({ unit: "binary" }), (text) => {
        const [, [cell = ""] = []] = csvParseRows(formatCsv(columns, [text]));
        expect(cell.replace(/^'/, "")).toBe(text.replace(/^'/, ""));
      }),
    );
  });

  it("writes no cell that a spreadsheet would run", () => {
    assert(
      property(string(), string(), (before, after) => {
        for (const sign of ["=", "+", "-", "@", "\t=", "\r", " ="]) {
          const rows = csvParseRows(formatCsv(columns, [sign + after, before]));
          for (const [cell = ""] of rows) expect(cell.trimStart()).not.toMatch(FORMULA_SIGN);
        }
      }),
    );
  });

  it("disarms the names of columns too, as some are ids of a record", () => {
    const called: readonly Column<string>[] = [
      { name: "=1+1", description: "", type: "string", value: (text) => text },
    ];
    expect(formatCsv(called, ["x"])).toBe("'=1+1\nx\n");
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\n=1", " =1", "＝1", "\u200b=1"])(
    "disarms %j",
    (formula) => {
      expect(csvParseRows(formatCsv(columns, [formula]))[1]?.[0]).toBe(`'${formula}`);
    },
  );
});

describe(joinValues, () => {
  it("divides values by a semicolon", () => {
    expect(joinValues(["a", "b"])).toBe("a; b");
    expect(joinValues([])).toBe("");
  });
});
