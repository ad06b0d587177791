import { describe, expect, it } from "vitest";
import { checkFilter } from "../../../src/core/filter/checkFilter";
import { NO_FILTER } from "../../../src/core/filter/filterState";
import { makeDataset } from "../../fixtures/timeline";

describe(checkFilter, () => {
  it("drops ids that the dataset does not have, and names them", () => {
    const filter = {
      ...NO_FILTER,
      bodies: ["nato", "security-council"],
      types: ["constructor"],
      themes: ["weather"],
    };
    expect(checkFilter(filter, makeDataset())).toEqual({
      filter: { ...NO_FILTER, bodies: ["security-council"] },
      notices: [
        { key: "bodies", value: "nato", reason: "not-in-dataset" },
        { key: "types", value: "constructor", reason: "not-in-dataset" },
        { key: "themes", value: "weather", reason: "not-in-dataset" },
      ],
    });
  });

  it("gives back the same filter when the dataset has everything", () => {
    const filter = { ...NO_FILTER, bodies: ["third-committee"], manner: ["unknown" as const] };
    expect(checkFilter(filter, makeDataset()).filter).toBe(filter);
  });
});
