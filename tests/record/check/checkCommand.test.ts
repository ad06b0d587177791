/** The command itself, as npm run record:check starts it. */
import { describe, expect, it } from "vitest";
import { EVENT_FILE, smallRecord } from "../smallRecord";
import { runCommand } from "../runCommand";
import { folderWith } from "../temporaryFolder";

const run = (...args: readonly string[]) => runCommand("check", ...args);

describe("npm run record:check", () => {
  it("passes a record with warnings, unless they are to fail too", { timeout: 60_000 }, async () => {
    const folder = await folderWith(smallRecord());
    const passed = await run("--record", folder);
    expect(passed).toMatchObject({ code: 0, errors: "" });
    expect(passed.output).toMatch(/0 problems and \d+ warnings in \d files\.\nThe record holds 2 events,/);
    expect((await run("--record", folder, "--warnings-as-errors")).code).toBe(1);
  });

  it("fails with the problems of the files and of the releases", { timeout: 60_000 }, async () => {
    const files = smallRecord({ [EVENT_FILE]: { body: "nobody" }, "releases/2026/stray.json": "{}" });
    const { code, output } = await run("--record", await folderWith(files), "--json");
    expect(code).toBe(1);
    expect(JSON.parse(output)).toMatchObject({
      isChecked: true,
      counts: { events: 2 },
      problems: [{ file: EVENT_FILE, path: "body" }, { file: "releases/2026/stray.json" }],
    });
  });

  it("says when files that cannot be read kept it from checking", { timeout: 60_000 }, async () => {
    const { code, output } = await run("--record", await folderWith(smallRecord({ "types.json": "[" })));
    expect(code).toBe(1);
    expect(output).toMatch(/types\.json\n {2}problem\n {4}This is not JSON.*\n[^]*not checked yet\.\n$/);
  });

  it("refuses options and folders that do not exist", { timeout: 60_000 }, async () => {
    expect(await run("--jsn")).toMatchObject({ code: 1, output: "" });
    expect((await run("--record", "nowhere")).errors).toBe("There is no folder nowhere.\n");
  });
});
