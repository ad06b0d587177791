import { describe, expect, it } from "vitest";
import { parseLifetime } from "../../../src/core/domain/lifetime";

describe(parseLifetime, () => {
  it("reaches over all that an imprecise start or end may mean", () => {
    expect(parseLifetime("2013-03-21/2014-03~")).toEqual({
      from: Date.UTC(2013, 2, 21),
      until: Date.UTC(2014, 3, 1),
    });
  });

  it("has no end where none is known", () => {
    expect(parseLifetime("2006/..")).toEqual({ from: Date.UTC(2006), until: Number.POSITIVE_INFINITY });
    expect(parseLifetime("2006/")).toEqual({ from: Date.UTC(2006), until: Number.POSITIVE_INFINITY });
    expect(parseLifetime("../2006")).toEqual({ from: Number.NEGATIVE_INFINITY, until: Date.UTC(2007) });
  });

  it("is nothing for what is no interval", () => {
    expect(parseLifetime("2006")).toBeUndefined();
    expect(parseLifetime("a while")).toBeUndefined();
  });
});
