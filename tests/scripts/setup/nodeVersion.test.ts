import { describe, expect, it } from "vitest";
import { checkNode } from "../../../scripts/setup/nodeVersion.mjs";

describe(checkNode, () => {
  it.each(["20.19.0", "20.20.2", "22.0.0", "24.21.0"])("accepts %s", (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });

  it.each(["14.21.3", "18.20.8", "20.18.3"])("refuses %s and says what to do", (version) => {
    expect(() => checkNode(version)).toThrow(
      `needs Node.js 20.19 or newer and found ${version}: install a current one`,
    );
  });
});
