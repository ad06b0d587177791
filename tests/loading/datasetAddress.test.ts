import { describe, expect, it } from "vitest";
import { datasetAddress } from "../../src/loading/datasetAddress";
import { SHIPPED_ADDRESS } from "../mocks/timelineResponses";

const shipped = { dataset: undefined, release: undefined };

describe(datasetAddress, () => {
  it("leads to the shipped record unless another timeline is asked for", () => {
    const dataset = "https://other.example/t.json";
    expect(datasetAddress(shipped)).toBe(SHIPPED_ADDRESS);
    expect(datasetAddress({ ...shipped, dataset })).toBe(dataset);
    expect(datasetAddress({ dataset, release: "2026-11-23" })).toBe(dataset);
  });

  it("takes a path as one of this site", () => {
    const origin = window.location.origin;
    expect(datasetAddress({ ...shipped, dataset: "/data/other.json" })).toBe(`${origin}/data/other.json`);
  });

  it("leads to a release of the shipped record", () => {
    expect(datasetAddress({ ...shipped, release: "2026-11-23.2" })).toBe(
      new URL("releases/2026-11-23.2/dprk.json", SHIPPED_ADDRESS).href,
    );
  });
});
