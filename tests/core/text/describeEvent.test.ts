import { setupI18n } from "@lingui/core";
import { describe, expect, it } from "vitest";
import { describeEvent } from "../../../src/core/text/describeEvent";
import { eventOf, makeDataset } from "../../fixtures/timeline";
import { english } from "./english";

const dataset = makeDataset({
  events: [
    {
      id: "adopted",
      body: "human-rights-council",
      date: "2014-03-28",
      title: "Situation of human rights",
      translations: { ko: { title: "인권 상황" } },
      action: { manner: "without-vote", outcome: "adopted" },
    },
    { id: "report", type: "report", date: "2014-02", title: "Report of the inquiry" },
  ],
});

describe(describeEvent, () => {
  it("names body, type, date, title and decision", () => {
    expect(describeEvent(eventOf(dataset, "adopted"), dataset, english)).toBe(
      "Human Rights Council, resolution, 28 March 2014: Situation of human rights. Adopted without a vote",
    );
  });

  it("ends with the title where nothing was decided", () => {
    expect(describeEvent(eventOf(dataset, "report"), dataset, english)).toBe(
      "General Assembly, report, February 2014: Report of the inquiry",
    );
  });

  it("takes names and title in the language of the interface where the record has them", () => {
    const korean = setupI18n({ locale: "ko", messages: { ko: {} } });
    expect(describeEvent(eventOf(dataset, "adopted"), dataset, korean)).toContain(
      "인권이사회, 결의, 2014년 3월 28일: 인권 상황",
    );
  });
});
