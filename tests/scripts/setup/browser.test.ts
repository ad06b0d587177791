import { delimiter } from "node:path";
import { describe, expect, it } from "vitest";
import { findBrowser } from "../../../scripts/setup/browser.mjs";

const PATH = ["/usr/local/bin", "/usr/bin"].join(delimiter);
const only = (present: string) => (path: string) => path === present;

describe(findBrowser, () => {
  it("takes what CHROMIUM_PATH names before anything in PATH", () => {
    expect(findBrowser({ CHROMIUM_PATH: "/opt/chromium", PATH }, "linux", () => true)).toBe("/opt/chromium");
  });

  it("says so when CHROMIUM_PATH names nothing, instead of taking another browser", () => {
    expect(() =>
      findBrowser({ CHROMIUM_PATH: "/opt/gone", PATH }, "linux", only("/usr/bin/chromium")),
    ).toThrow("CHROMIUM_PATH names /opt/gone, which does not exist");
  });

  it("looks for each usual name in each folder of PATH", () => {
    expect(findBrowser({ PATH }, "linux", only("/usr/bin/google-chrome-stable"))).toBe(
      "/usr/bin/google-chrome-stable",
    );
  });

  it("looks in the usual places of macOS, and there only", () => {
    const chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(findBrowser({ PATH }, "darwin", only(chrome))).toBe(chrome);
    expect(findBrowser({ PATH }, "linux", only(chrome))).toBeUndefined();
  });
});
