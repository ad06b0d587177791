import { describe, expect, it } from "vitest";
import { withoutNulls } from "../../../src/core/dataset/withoutNulls";

describe(withoutNulls, () => {
  it("drops null members and keeps null items in their places", () => {
    expect(withoutNulls({ a: null, b: [null, { c: null, d: 0 }], e: "" }, 9)).toEqual({
      b: [null, { d: 0 }],
      e: "",
    });
  });

  it("goes no deeper than it is told", () => {
    expect(withoutNulls({ a: { b: null } }, 1)).toEqual({ a: { b: null } });
    expect(withoutNulls({ a: { b: null } }, 2)).toEqual({ a: {} });
  });

  it("keeps the name of a prototype as a plain member", () => {
    const cleaned = withoutNulls(JSON.parse('{"__proto__": {"polluted": true, "x": null}}'), 9);
    expect(JSON.stringify(cleaned)).toBe('{"__proto__":{"polluted":true}}');
    expect("polluted" in {}).toBe(false);
  });
});
