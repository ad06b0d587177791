import { describe, expect, it } from "vitest";
import { dateEndPath, haloPath } from "../../../src/core/timeline/datePath";

const xs = (path: string) => [...path.matchAll(/[MLH](-?[\d.]+)/g)].map(([, x]) => Number(x));

describe(dateEndPath, () => {
  it("covers the soft end of a bar with its outline", () => {
    expect(dateEndPath({ look: "soft", side: "end", leftPx: 60, widthPx: 40 })).toBe("M101 -8.5H60V8.5H101Z");
    expect(dateEndPath({ look: "soft", side: "start", leftPx: 0, widthPx: 40 })).toBe("M-1 -8.5H40V8.5H-1Z");
  });

  it("points an open end onwards", () => {
    const [from, tip, to] = xs(dateEndPath({ look: "open", side: "end", leftPx: 92, widthPx: 8 }));
    expect([from, tip, to]).toEqual([94, 98, 94]);
    expect(xs(dateEndPath({ look: "open", side: "start", leftPx: 0, widthPx: 8 }))).toEqual([6, 2, 6]);
  });

  it("cuts an end that is not known, inside of the bar", () => {
    expect(xs(dateEndPath({ look: "unknown", side: "end", leftPx: 92, widthPx: 8 }))).toEqual([97, 94]);
  });
});

describe(haloPath, () => {
  it("reaches over all that a date may mean, and at least around the mark", () => {
    expect(haloPath([-30, 50])).toBe("M-24 -6h68a6 6 0 0 1 0 12h-68a6 6 0 0 1 0 -12Z");
    expect(haloPath(undefined)).toBe("M0 -8.5h0a8.5 8.5 0 0 1 0 17h0a8.5 8.5 0 0 1 0 -17Z");
  });
});
