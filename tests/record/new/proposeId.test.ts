import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { idFault } from "../../../src/record/new/answerFaults";
import { proposeEventId, proposeIdOfTitle, slugOf } from "../../../src/record/new/proposeId";

const none: ReadonlySet<string> = new Set();
const event = { body: "sr", type: "report", date: "2014-06-13", symbol: undefined };

describe(proposeEventId, () => {
  it.each([
    ["hrc", "resolution", "A/HRC/RES/25/25", "hrc-res-25-25"],
    ["ga", "resolution", "A/RES/69/188", "ga-res-69-188"],
    ["chr", "resolution", "E/CN.4/RES/2004/13", "chr-res-2004-13"],
    ["sr", "report", "A/HRC/26/43", "sr-report-a-hrc-26-43"],
    ["sc", "meeting", undefined, "sc-2014-06-13"],
  ])("names what %s did, a %s with the symbol %s", (body, type, symbol, id) => {
    expect(proposeEventId({ ...event, body, type, symbol }, none)).toBe(id);
  });

  it("proposes no id that is taken", () => {
    expect(proposeEventId(event, new Set(["sr-2014-06-13"]))).toBe("sr-report-2014-06-13");
    expect(proposeEventId(event, new Set(["sr-2014-06-13", "sr-report-2014-06-13"]))).toBeUndefined();
  });
});

describe(proposeIdOfTitle, () => {
  it("keeps whole words", () => {
    const title = "Create a body of experts on accountability for crimes against humanity";
    expect(proposeIdOfTitle(title, none)).toBe("create-a-body-of-experts-on-accountability-for-crimes");
  });

  it("proposes an id or nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (title) => {
        const id = proposeIdOfTitle(title, none);
        expect(id === undefined ? undefined : idFault(id, none)).toBeUndefined();
      }),
    );
  });
});

describe(slugOf, () => {
  it("writes letters without their accents", () => {
    expect(slugOf("Philémon Yang's «Report», 2025/26")).toBe("philemon-yang-s-report-2025-26");
  });
});
