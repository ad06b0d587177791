/** What the record says with a caveat leaves the site with it. */
import { setupI18n } from "@lingui/core";
import { describe, expect, it } from "vitest";
import { renderEmbeds } from "../../src/embeds/renderEmbeds";
import { recommendationCard } from "../../src/exports/recommendationCard";
import { makeExportContext } from "../fixtures/exportContext";
import { readShippedRecord } from "../fixtures/shippedRecord";

const CAVEAT = "the Court is not named";

describe("an ask that names no court, among those to refer the situation to one", async () => {
  const { dataset, recommendations } = await readShippedRecord();
  const recommendation = recommendations.find(({ id }) => id === "ask-icc-referral");
  if (recommendation === undefined) throw new Error("the record has no ask-icc-referral");

  it("keeps its caveat in pictures, slides and their texts", () => {
    const card = recommendationCard(recommendation, makeExportContext(dataset));
    expect(card.lines.join("\n")).toContain(CAVEAT);
    expect(card.altText).toContain(CAVEAT);
  });

  it("keeps its caveat in other sites", () => {
    const i18n = setupI18n({ locale: "en", messages: { en: {} } });
    const record = {
      dataset,
      positions: { states: [], votes: {} },
      recommendations: [recommendation],
      release: undefined,
    };
    const site = { base: "/", address: "https://host.example" };
    const pages = [...renderEmbeds(record, { i18n, site, now: Date.UTC(2026, 11, 1), figure: "" })];
    const own = pages.find(({ path }) => path === "/embed/recommendations/ask-icc-referral");
    expect(own?.body).toContain(CAVEAT);
  });
});
