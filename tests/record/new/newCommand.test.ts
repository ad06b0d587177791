/** The command itself, as npm run record:new starts it without a terminal. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { smallRecord } from "../smallRecord";
import { runCommand } from "../runCommand";
import { folderWith } from "../temporaryFolder";

const run = (...args: readonly string[]) => runCommand("new", ...args);

describe("npm run record:new", () => {
  it("writes a draft once, and says what is left to do", { timeout: 60_000 }, async () => {
    const folder = await folderWith(smallRecord());
    const event = [
      "--body",
      "council",
      "--type",
      "report",
      "--date",
      "2016",
      "--title",
      "T",
      "--id",
      "third",
    ];
    const written = await run("event", "--record", folder, ...event);
    expect(written).toMatchObject({ code: 0, errors: "" });
    expect(written.output).toMatch(/Wrote .*events\/2016\/third\.json\.\n\nLeft to do/);
    expect(written.output).toContain("The event has no source.");
    const text = await readFile(join(folder, "events/2016/third.json"), "utf8");
    expect(JSON.parse(text)).toMatchObject({ id: "third", title: "T" });

    const again = await run("event", "--record", folder, ...event, "--summary", "Another.");
    expect(again).toMatchObject({ code: 1, output: "" });
    expect(again.errors).toMatch(/--id {2}Id.*\n {4}The id "third" is taken already/);
    expect(await readFile(join(folder, "events/2016/third.json"), "utf8")).toBe(text);
  });

  it("says what is missing when nobody can be asked", { timeout: 60_000 }, async () => {
    const folder = await folderWith(smallRecord());
    const { code, errors } = await run("event", "--record", folder, "--body", "council");
    expect(code).toBe(1);
    expect(errors.match(/^ {2}--[a-z-]+/gm)).toEqual(["  --type", "  --date", "  --title"]);
  });

  it("says which kinds and flags there are", { timeout: 60_000 }, async () => {
    const unknown = await run("rumour");
    expect(unknown).toMatchObject({ code: 1, output: "" });
    expect(unknown.errors).toContain("event, vote, recommendation, sponsors, body");
    expect((await run("vote", "--help")).output).toMatch(/--in-favour +States in favour/);
  });
});
