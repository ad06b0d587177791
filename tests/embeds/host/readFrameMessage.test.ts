import { anything, assert, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { readFrameMessage } from "../../../src/embeds/host/readFrameMessage";

const OURS = { source: "un-tracker", v: 1 };

describe(readFrameMessage, () => {
  it("reads a height, and a key where a key is told", () => {
    expect(readFrameMessage({ ...OURS, type: "ready", height: 300 })).toEqual({
      height: 300,
      key: undefined,
    });
    expect(readFrameMessage({ ...OURS, type: "key", key: "PageDown" })).toEqual({
      height: undefined,
      key: "PageDown",
    });
    expect(readFrameMessage({ ...OURS, type: "state", key: "PageDown", height: "1" })).toEqual({
      height: undefined,
      key: undefined,
    });
  });

  it("hears nobody else", () => {
    assert(property(anything(), (data) => readFrameMessage(data) === undefined));
    expect(readFrameMessage({ source: "un-tracker", v: 2, height: 300 })).toBeUndefined();
  });
});
