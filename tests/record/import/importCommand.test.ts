import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { smallRecord, VOTE_FILE, VOTED_FILE } from "../smallRecord";
import { folderWith } from "../temporaryFolder";
import { ASSEMBLY_HEADER, file, row } from "./votingFile";

const COMMAND = resolve("src/record/commands/import.ts");

/** Starting the command takes about a second. */
const PATIENCE = { timeout: 60_000 };

type Changes = Parameters<typeof smallRecord>[0];

/** The small record, whose vote is on a resolution, and a voting file beside it. */
async function setUp(rows: readonly string[], changes: Changes = {}) {
  const record = smallRecord({
    [VOTED_FILE]: { date: "2015-03-27", documents: [{ symbol: "A/RES/69/1", role: "text" }] },
    ...changes,
  });
  const files = [...record].map(([path, text]): [string, string] => [`record/${path}`, text]);
  const folder = await folderWith(new Map([...files, ["ga.csv", `\uFEFF${file(rows)}`]]));
  return { folder, votes: join(folder, "record", VOTE_FILE) };
}

function run(folder: string, args: readonly string[], input = "") {
  return new Promise<{ code: number; output: string; complaint: string }>((done) => {
    const program = execFile(
      process.execPath,
      ["--import", import.meta.resolve("tsx"), COMMAND, "--record", "record", ...args],
      { cwd: folder },
      (error, output, complaint) => done({ code: Number(error?.code ?? 0), output, complaint }),
    );
    program.stdin?.end(input);
  });
}

const vote = (letters: Readonly<Record<string, string>>) =>
  Object.entries(letters).map(([ms_code, ms_vote]) => {
    const count = (letter: string) => Object.values(letters).filter((one) => one === letter).length;
    return row({
      undl_id: "7",
      ms_code,
      ms_name: "",
      ms_vote,
      date: "2015-03-27",
      resolution: "A/RES/69/1",
      total_yes: `${count("Y")}.0`,
      total_no: `${count("N")}.0`,
      total_abstentions: `${count("A")}.0`,
      total_non_voting: "0.0",
      total_ms: "2.0",
    });
  });

const SAME = vote({ AAA: "Y", BBB: "N" });
const OTHER = vote({ AAA: "Y", BBB: "A" });

describe("npm run record:import", PATIENCE, () => {
  it("ends with 0 when all agrees, also from standard input", async () => {
    const { folder } = await setUp(SAME);
    const { code, output } = await run(folder, ["ga.csv"]);
    expect(output).toContain("ga.csv: 2 rows read; 2 of votes of the record, 0 of other votes, 0 malformed.");
    expect(output).toContain(
      "Agree with the record: 1\n  vote  A/RES/69/1  2015-03-27  1 in favour, 1 against",
    );
    expect(code).toBe(0);
    const piped = await run(folder, ["-"], file(SAME));
    expect(piped).toMatchObject({ code: 0, output: expect.stringMatching(/^standard input: 2 rows read/) });
  });

  it("names malformed rows and ends with 1", async () => {
    const { folder } = await setUp([...SAME, "cut,off"]);
    const { code, output } = await run(folder, ["ga.csv"]);
    expect(output).toContain("line 6: The row has 2 columns, the header 20.");
    expect(code).toBe(1);
  });

  it("replaces what differs only when asked to, and ends with 1", async () => {
    const { folder, votes } = await setUp(OTHER);
    const before = await readFile(votes, "utf8");
    const kept = await run(folder, ["--write", "ga.csv"]);
    expect(kept.output).toContain("BBB: against -> abstaining");
    expect(kept.output).toMatch(/Nothing was written\.\n--write --replace replaces 1 file that differs?\./);
    expect(kept.code).toBe(1);
    expect(await readFile(votes, "utf8")).toBe(before);

    const replaced = await run(folder, ["--write", "--replace", "ga.csv"]);
    expect(replaced.output).toContain(`Replaced record/${VOTE_FILE}`);
    expect(JSON.parse(await readFile(votes, "utf8"))).toMatchObject({ abstaining: ["BBB"] });
    expect((await run(folder, ["ga.csv"])).code).toBe(0);
  });

  it("writes new positions only with --write, in the layout of the record", async () => {
    const { folder, votes } = await setUp(SAME, { [VOTE_FILE]: null });
    const looked = await run(folder, ["ga.csv"]);
    expect(looked).toMatchObject({ code: 0, output: expect.stringContaining("--write writes 1 new file.") });
    expect(existsSync(votes)).toBe(false);
    expect(await run(folder, ["--write", "ga.csv"])).toMatchObject({ code: 0 });
    expect(await readFile(votes, "utf8")).toBe(
      `{
  "event": "vote",
  "inFavour": ["AAA"],
  "against": ["BBB"],
  "abstaining": [],
  "notVoting": [],
  "note": "Positions from the voting data of the UN Digital Library, record 7."
}
`,
    );
  });

  it("does not write over positions that it cannot read", async () => {
    const { folder, votes } = await setUp(SAME, { [VOTE_FILE]: "{" });
    const { code, complaint } = await run(folder, ["--write", "ga.csv"]);
    expect(complaint).toContain("The record has 1 problem");
    expect(complaint).toContain("EEXIST");
    expect(code).toBe(2);
    expect(await readFile(votes, "utf8")).toBe("{");
  });

  it("ends with 2 and says why when it cannot do its work", async () => {
    const { folder } = await setUp(SAME);
    await writeFile(join(folder, "short.csv"), ASSEMBLY_HEADER.replace("ms_vote", "position"));
    for (const [args, complaint] of [
      [["gone.csv"], /^gone\.csv: ENOENT/],
      [["short.csv"], /^short\.csv: The header lacks ms_vote\./],
      [["--record", "nowhere", "ga.csv"], /no folder nowhere/],
      [["--replace", "ga.csv"], /only with --write/],
      [["--rewrite", "ga.csv"], /--rewrite/],
      [[], /Name a file\.\n\nnpm run record:import/],
    ] as const) {
      expect(await run(folder, args)).toMatchObject({ code: 2, complaint: expect.stringMatching(complaint) });
    }
  });
});
