import { describe, expect, it } from "vitest";
import { sayYears } from "../../../src/embeds/frame/showTimeline";

describe(sayYears, () => {
  it("names the years of the dates that are shown, the last one as far as it is inside", () => {
    document.body.innerHTML = `<span data-part="first-year">1997</span>–<span data-part="last-year">2026</span>`;
    sayYears({ from: Date.UTC(2014, 0, 1), until: Date.UTC(2021, 0, 1) });
    expect(document.body).toHaveTextContent("2014–2020");
  });
});
