import { describe, expect, it, test } from "vitest";
import { parseFileAddress, parseStartingPoints } from "../../../src/core/dataset/parseAddresses";
import { createProblemLog } from "../../../src/core/dataset/problemLog";

const question = { en: "Where to?" };

describe(parseStartingPoints, () => {
  test.each(["/", "/?bodies=sc", "/events/a", "/table?q=a//b", "/bodies/sc/", "/bodies/유엔"])(
    "keeps %j",
    (address) => {
      const log = createProblemLog();
      expect(parseStartingPoints([{ question, address }], log)).toEqual([{ question, address }]);
      expect(log.kept).toEqual([]);
    },
  );

  test.each([
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/\n\\evil.example",
    "/.//evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "/data#downloads",
    "table",
    "",
  ])("leaves out %j", (address) => {
    const log = createProblemLog();
    expect(parseStartingPoints([{ question, address }], log)).toEqual([]);
    expect(log.kept.map(({ path }) => path)).toEqual(["startingPoints[0].address"]);
  });

  it("leaves out what is misshapen and keeps the others", () => {
    const log = createProblemLog();
    const list = [{ address: "/" }, null, { question, address: "/data" }, "/table"];
    expect(parseStartingPoints(list, log)).toEqual([{ question, address: "/data" }]);
    const paths = log.kept.map(({ path }) => path);
    expect(paths).toEqual(["startingPoints[0].question", "startingPoints[1]", "startingPoints[3]"]);
  });

  it("reads a long hostile address in no time", () => {
    const address = `${"/a".repeat(200_000)}\\`;
    expect(parseStartingPoints([{ question, address }], createProblemLog())).toEqual([]);
  });
});

describe(parseFileAddress, () => {
  test.each(["dprk.positions.json", "../positions/dprk.json?v=2", "/data/투표.json", "./a%20b.json"])(
    "keeps %j",
    (address) => {
      expect(parseFileAddress(address, "positions", createProblemLog())).toBe(address);
    },
  );

  test.each([
    "https://evil.example/p.json",
    "//evil.example/p.json",
    "\\\\evil.example/p.json",
    "\u0001//evil.example/p.json",
    " //evil.example",
    "javascript:alert(1)",
    "http://[",
    "",
    7,
  ])("goes without %j", (address) => {
    const log = createProblemLog();
    expect(parseFileAddress(address, "positions", log)).toBeUndefined();
    expect(log.kept.map(({ path }) => path)).toEqual(["positions"]);
  });

  it("tells nothing when there is none", () => {
    const log = createProblemLog();
    expect([undefined, null].map((address) => parseFileAddress(address, "positions", log))).toEqual([
      undefined,
      undefined,
    ]);
    expect(log.count()).toBe(0);
  });
});
