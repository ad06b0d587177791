import { setupI18n } from "@lingui/core";
import { describe, expect, it } from "vitest";
import { STATUSES } from "../../../src/core/domain/recommendation";
import { RECOMMENDATION_COLUMNS, STATUS_RULES } from "../../../src/core/formats/recommendationsTable";
import { statusRule } from "../../../src/core/text/recommendations";

const english = setupI18n({ locale: "en", messages: { en: {} } });
const atlantis = {
  id: "ask",
  title: "Do it",
  summary: "Somebody should do it.",
  addressees: ["sc", "the neighbours"],
  asked: [
    {
      date: "2014-02-17",
      by: "The inquiry",
      symbol: "A/HRC/25/63",
      place: "paragraph 94",
      sources: ["https://a.example/"],
    },
    { date: "2015", by: "The Assembly", event: "ga", sources: ["https://a.example/"] },
  ],
  evidence: [
    {
      date: "2016",
      text: "Somebody began.",
      effect: "fulfils-in-part" as const,
      sources: ["https://a.example/"],
    },
  ],
  sources: [],
  support: "one-source" as const,
  status: "partly" as const,
  asOf: "2016",
};

const cell = (name: string) => RECOMMENDATION_COLUMNS.find((column) => column.name === name)?.value(atlantis);

describe("the table of recommendations", () => {
  it("says who asked first and where, every time that it was asked, and what came of it", () => {
    expect(cell("addressees")).toBe("sc; the neighbours");
    expect(cell("first_asked_in")).toBe("A/HRC/25/63, paragraph 94");
    expect(cell("times_asked")).toBe(2);
    expect(cell("asked")).toBe("2014-02-17, The inquiry, A/HRC/25/63, paragraph 94; 2015, The Assembly, ga");
    expect(cell("evidence")).toBe("2016, fulfils-in-part: Somebody began.");
  });

  it("gives each status the rule that the pages give it", () => {
    for (const status of STATUSES) expect(STATUS_RULES[status]).toBe(statusRule(status, english));
  });
});
