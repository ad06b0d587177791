import { describe, expect, it } from "vitest";
import { LoadError, type LoadFailure } from "../../src/loading/loadFailure";
import { MAX_ATTEMPTS, retryDelayMs, shouldRetry } from "../../src/loading/loadingPolicy";

describe(shouldRetry, () => {
  it.each<LoadFailure>([
    { kind: "offline" },
    { kind: "unreachable" },
    { kind: "timed-out" },
    { kind: "cut-off" },
    { kind: "server", status: 502 },
  ])("tries again after what may pass: $kind", (failure) => {
    expect(shouldRetry(1, new LoadError(failure))).toBe(true);
    expect(shouldRetry(MAX_ATTEMPTS - 1, new LoadError(failure))).toBe(true);
    expect(shouldRetry(MAX_ATTEMPTS, new LoadError(failure))).toBe(false);
  });

  it.each<LoadFailure>([
    { kind: "not-found" },
    { kind: "html" },
    { kind: "refused", status: 403 },
    { kind: "too-large", limitMb: 200 },
    { kind: "wrong-shape", failure: { code: "wrong-format", path: "format", detail: "" } },
  ])("leaves alone what stays as it is: $kind", (failure) => {
    expect(shouldRetry(1, new LoadError(failure))).toBe(false);
  });

  it("never tries again after a fault of the app itself", () => {
    expect(shouldRetry(1, new TypeError("x is undefined"))).toBe(false);
  });
});

describe(retryDelayMs, () => {
  it("doubles from one second and stops at ten", () => {
    expect([0, 1, 2, 3, 4, 20].map(retryDelayMs)).toEqual([1000, 2000, 4000, 8000, 10_000, 10_000]);
  });
});
