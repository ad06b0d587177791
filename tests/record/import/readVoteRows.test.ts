import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readVoteRows, UnreadableFile } from "../../../src/record/import/readVoteRows";
import { chunks } from "./votingFile";

const HEADER = "ms_code,ms_vote,date,resolution";

async function read(source: AsyncIterable<Uint8Array | string>) {
  const rows: { line: number; cells: readonly string[] }[] = [];
  const misfits: { line: number; reason: string }[] = [];
  await readVoteRows(source, {
    row: (cells, _columns, line) => rows.push({ line, cells }),
    misfit: (line, reason) => misfits.push({ line, reason }),
  });
  return { rows, misfits };
}

const lines = (...texts: string[]) => chunks(texts.join("\n"));

describe(readVoteRows, () => {
  it("gives back every cell and line as written, wherever the stream is cut", async () => {
    const cell = fc.stringMatching(/^[A-Z ,"é\n]{0,6}$/);
    const table = fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 8 });
    const breaks = fc.constantFrom("\n", "\r\n", "\r");
    await fc.assert(
      fc.asyncProperty(
        table,
        breaks,
        fc.boolean(),
        fc.integer({ min: 1, max: 40 }),
        async (cells, end, bom, size) => {
          const written = cells.map((row) =>
            row.map((text) => `"${text.replaceAll('"', '""').replaceAll("\n", end)}"`),
          );
          const text = `${bom ? "\uFEFF" : ""}${[HEADER, ...written.map((row) => row.join(",")), ""].join(end)}`;
          const { rows, misfits } = await read(cut(Buffer.from(text), size));
          expect(misfits).toEqual([]);
          expect(rows.map((row) => row.cells)).toEqual(
            cells.map((row) => row.map((one) => one.replaceAll("\n", end))),
          );
          expect(rows.map(({ line }) => line)).toEqual(startLines(cells));
        },
      ),
    );
  });

  it("reads a file whose header is in quotation marks after a byte order mark", async () => {
    const header = HEADER.replace("ms_code", '"ms_code"');
    const { rows } = await read(lines(`\uFEFF${header}`, "AUS,Y,2007-12-18,R"));
    expect(rows).toHaveLength(1);
  });

  it("reads a file whose lines end in different ways", async () => {
    const { rows, misfits } = await read(
      chunks(`${HEADER}\r\nAUS,Y,2007-12-18,R\nFRA,Y,2007-12-18,R\r\nGAB,Y,2007-12-18,R`),
    );
    expect(misfits).toEqual([]);
    expect(rows.map(({ line, cells }) => [line, cells.at(-1)])).toEqual([
      [2, "R"],
      [3, "R"],
      [4, "R"],
    ]);
  });

  it("counts lines also across empty ones", async () => {
    const { rows } = await read(lines(HEADER, "", "", "AUS,Y,2007-12-18,R", "", "FRA,Y,2007-12-18,R"));
    expect(rows.map(({ line }) => line)).toEqual([4, 6]);
  });

  it("names a row of too few columns and one of too many, and reads on", async () => {
    const { rows, misfits } = await read(
      lines(HEADER, "AUS,Y", "FRA,Y,2007-12-18,R,extra", "GAB,Y,2007-12-18,R"),
    );
    expect(misfits).toEqual([
      { line: 2, reason: "The row has 2 columns, the header 4." },
      { line: 3, reason: "The row has 5 columns, the header 4." },
    ]);
    expect(rows).toHaveLength(1);
  });

  it("names a last line that breaks off, between cells or inside quotation marks", async () => {
    const whole = [HEADER, "AUS,Y,2007-12-18,R"];
    expect((await read(lines(...whole, "FRA,Y"))).misfits).toEqual([
      { line: 3, reason: "The row has 2 columns, the header 4." },
    ]);
    expect((await read(lines(...whole, 'FRA,Y,2007-12-18,"A/RE'))).misfits).toEqual([
      { line: 3, reason: "The file ends inside quotation marks." },
    ]);
  });

  it("takes quotation marks in the middle of a cell as they are", async () => {
    const { rows } = await read(lines(HEADER, 'AUS,Y,2007-12-18,the "R"'));
    expect(rows[0]?.cells.at(-1)).toBe('the "R"');
  });

  it("stops at a quotation mark that nobody closes, instead of swallowing the file", async () => {
    let taken = 0;
    async function* endless() {
      yield `${HEADER}\nAUS,Y,2007-12-18,"R\n`;
      for (; taken < 1_000; taken += 1) yield "FRA,Y,2007-12-18,R\n".repeat(1_000);
    }
    await expect(read(endless())).rejects.toThrow(/from line 2 on\. A quotation mark/);
    expect(taken).toBeLessThan(100);
  });

  it("refuses a file without needed columns, and says which", async () => {
    await expect(read(lines("undl_id,title,date", "1,T,2007-12-18"))).rejects.toThrow(
      'The header lacks ms_code or ms_name; ms_vote; resolution or draft or meeting. It has "undl_id", "title", "date"',
    );
  });

  it("wonders about the separator when there is one column only", async () => {
    await expect(read(lines("ms_code;ms_vote;date;resolution"))).rejects.toThrow(/separated by commas/);
  });

  it("refuses an empty file", async () => {
    await expect(read(chunks())).rejects.toThrow(UnreadableFile);
    await expect(read(chunks(""))).rejects.toThrow(/empty/);
  });

  it("passes on what the source fails of", async () => {
    async function* broken() {
      yield `${HEADER}\n`;
      throw new Error("the disk is gone");
    }
    await expect(read(broken())).rejects.toThrow("the disk is gone");
  });
});

async function* cut(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

/** The line on which each row begins: the header has one, a row one and those inside its cells. */
function startLines(cells: readonly (readonly string[])[]): readonly number[] {
  let line = 2;
  return cells.map((row) => {
    const start = line;
    line += 1 + row.join("").split("\n").length - 1;
    return start;
  });
}
