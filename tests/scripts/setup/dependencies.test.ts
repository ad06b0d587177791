import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  describeFailure,
  ensureDependencies,
  fingerprint,
  npmCommand,
} from "../../../scripts/setup/dependencies.mjs";

describe(fingerprint, () => {
  it("changes with the lock file and with the machine, and with nothing else", () => {
    expect(fingerprint("lock", "linux x64 115")).toBe(fingerprint("lock", "linux x64 115"));
    expect(fingerprint("lock", "linux x64 115")).not.toBe(fingerprint("lock 2", "linux x64 115"));
    expect(fingerprint("lock", "linux x64 115")).not.toBe(fingerprint("lock", "linux x64 127"));
  });
});

describe(npmCommand, () => {
  it("starts the npm that runs us, through Node.js and without a shell", () => {
    expect(npmCommand("/usr/lib/npm/bin/npm-cli.js", "win32")).toEqual({
      command: process.execPath,
      args: ["/usr/lib/npm/bin/npm-cli.js"],
      shell: false,
    });
  });

  it("passes over another package manager, which could not read the lock file", () => {
    expect(npmCommand("/usr/lib/pnpm/bin/pnpm.cjs", "linux")).toEqual({
      command: "npm",
      args: [],
      shell: false,
    });
  });

  it("needs a shell for npm by its name on Windows only", () => {
    expect(npmCommand("", "win32").shell).toBe(true);
    expect(npmCommand("", "darwin").shell).toBe(false);
  });
});

describe(describeFailure, () => {
  it.each(["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ETIMEDOUT", "ENETUNREACH"])(
    "reads %s as no network",
    (code) => {
      expect(describeFailure(`npm error code ${code}\nnpm error network`, 1)).toContain(
        "could not reach its registry",
      );
    },
  );

  it("points to npm's own words for anything else", () => {
    expect(describeFailure("npm error code EUSAGE", 1)).toBe(
      "npm ci stopped with code 1; its messages above say why.",
    );
  });
});

describe(ensureDependencies, () => {
  let folder: string;
  /** npm ci begins by deleting node_modules, and this file with it. */
  const leftover = () => join(folder, "node_modules", "leftover");
  const writeLock = (version: string) => {
    const identity = { name: "empty", version };
    const lock = { ...identity, lockfileVersion: 3, requires: true, packages: { "": identity } };
    writeFileSync(join(folder, "package.json"), JSON.stringify(identity));
    writeFileSync(join(folder, "package-lock.json"), JSON.stringify(lock));
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "dependencies-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("installs once, and again only when the lock file has changed", { timeout: 60_000 }, async () => {
    writeLock("1.0.0");
    await ensureDependencies(folder);
    writeFileSync(leftover(), "");

    await ensureDependencies(folder);
    expect(existsSync(leftover())).toBe(true);

    writeLock("1.0.1");
    await ensureDependencies(folder);
    expect(existsSync(leftover())).toBe(false);
  });

  it("does not claim an installation that failed", { timeout: 60_000 }, async () => {
    writeLock("1.0.0");
    writeFileSync(join(folder, "package-lock.json"), "not a lock file");
    await expect(ensureDependencies(folder)).rejects.toThrow("npm ci stopped");
    await expect(ensureDependencies(folder)).rejects.toThrow("npm ci stopped");
  });
});
