import { describe, expect, it } from "vitest";
import { datasetAddress } from "../../src/loading/datasetAddress";
import { SHIPPED_ADDRESS } from "../mocks/timelineResponses";

describe(datasetAddress, () => {
  it("leads to the shipped record unless another timeline is asked for", () => {
    expect(datasetAddress(undefined)).toBe(SHIPPED_ADDRESS);
    expect(datasetAddress("https://other.example/t.json")).toBe("https://other.example/t.json");
  });

  it("takes a path as one of this site", () => {
    expect(datasetAddress("/data/other.json")).toBe(`${window.location.origin}/data/other.json`);
  });
});
