import { describe, expect, it } from "vitest";
import { roundedPath } from "../../../src/core/timeline/roundedPath";

const at = (xPx: number, yPx: number, channel?: readonly [number, number]) =>
  channel === undefined ? { xPx, yPx } : { xPx, yPx, channel };

describe(roundedPath, () => {
  it("rounds its corners, and keeps a straight line straight", () => {
    expect(roundedPath([at(0, 0), at(0, 50), at(60, 50)])).toBe("M0 0L0 42Q0 50 8 50L60 50");
    expect(roundedPath([at(0, 0), at(0, 50)])).toBe("M0 0L0 50");
  });

  it("shares a short stretch between two corners", () => {
    expect(roundedPath([at(0, 0), at(0, 50), at(6, 50), at(6, 90)])).toBe(
      "M0 0L0 47Q0 50 3 50L3 50Q6 50 6 53L6 90",
    );
  });

  it("turns more sharply in a narrow channel", () => {
    const [, radius = Number.NaN] =
      /L0 ([\d.]+)Q/.exec(roundedPath([at(0, 0), at(0, 50, [49.9, 51]), at(60, 50)])) ?? [];
    expect(50 - Number(radius)).toBeLessThan(5);
  });
});
