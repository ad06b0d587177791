import { anything, assert, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { readHostMessage, toStepKey } from "../../../src/embeds/frame/messages";

const ADDRESSED = { target: "un-tracker", v: 1 };

describe(readHostMessage, () => {
  it("reads what a host may ask for, and takes no notice of more", () => {
    expect(readHostMessage({ ...ADDRESSED, type: "setState", state: "?bodies=sc", more: 1 })).toEqual({
      type: "setState",
      state: "?bodies=sc",
    });
    expect(readHostMessage({ ...ADDRESSED, type: "goTo", recordId: null })).toEqual({
      type: "goTo",
      recordId: null,
    });
    expect(readHostMessage({ ...ADDRESSED, type: "getState" })).toEqual({ type: "getState" });
    expect(readHostMessage({ ...ADDRESSED, type: "print" })).toEqual({ type: "print" });
  });

  it("does not listen to what is meant for others, or has another shape", () => {
    for (const data of [
      { v: 1, type: "print" },
      { target: "somebody", v: 1, type: "print" },
      { target: "un-tracker", v: 2, type: "print" },
      { ...ADDRESSED, type: "setState" },
      { ...ADDRESSED, type: "setState", state: 1 },
      { ...ADDRESSED, type: "goTo" },
      { ...ADDRESSED, type: "leave" },
      "pymxPYMxidxPYMxheightxPYMx10",
      null,
      undefined,
    ]) {
      expect(readHostMessage(data)).toBeUndefined();
    }
  });

  it("survives whatever pages say to each other", () => {
    assert(property(anything(), (data) => readHostMessage(data) === undefined));
  });
});

describe(toStepKey, () => {
  it("knows the keys of a presenter, and no key that types", () => {
    expect(["ArrowLeft", "ArrowRight", "PageUp", "PageDown", "Escape"].map(toStepKey)).not.toContain(
      undefined,
    );
    expect(["a", " ", "Enter", "Tab", "ArrowUp"].map(toStepKey)).toEqual(Array(5).fill(undefined));
  });
});
