import { describe, expect, it } from "vitest";
import type { EventRecord } from "../../../src/core/domain/event";
import { citeEvent, citeRecommendation } from "../../../src/core/text/citations";
import { formatFootnote } from "../../../src/core/text/footnote";
import { readShippedRecord } from "../../fixtures/shippedRecord";
import { eventOf, makeDataset } from "../../fixtures/timeline";
import { english } from "./english";

const PLACE = {
  site: "UN Accountability Tracker",
  release: "2026-11-28",
  address: "https://tracker.example/events/event-1?release=2026-11-28",
  accessed: "2026-12-01",
};

function cite(event: Partial<EventRecord>) {
  const dataset = makeDataset({ events: [event] });
  return citeEvent(eventOf(dataset, event.id ?? "event-1"), dataset, PLACE, english);
}

describe(citeEvent, () => {
  it("cites the adopted text by its printed title, symbol, date and the page that holds it", () => {
    const citation = cite({
      officialTitle: "Situation of human rights in Atlantis",
      documents: [
        { symbol: "A/C.3/1/L.2", role: "draft" },
        { symbol: "A/RES/1/3", role: "text" },
      ],
      action: { manner: "without-vote", outcome: "adopted" },
    });
    expect(formatFootnote(citation, english)).toBe(
      "General Assembly, “Situation of human rights in Atlantis”, A/RES/1/3, 17 February 2014, https://undocs.org/en/A/RES/1/3; Documents: A/C.3/1/L.2; Adopted without a vote; UN Accountability Tracker, data release 2026-11-28, https://tracker.example/events/event-1?release=2026-11-28 (accessed on 1 December 2026).",
    );
  });

  it("puts a title in our own words into brackets, as it is not that of the document", () => {
    const citation = cite({ documents: [{ symbol: "A/RES/1/3", role: "text" }] });
    expect(formatFootnote(citation, english)).toContain("General Assembly, [A made-up event], A/RES/1/3");
  });

  it("cites the page, and not a draft, where the text itself is not on record", () => {
    const citation = cite({ documents: [{ symbol: "A/C.3/1/L.2", role: "draft" }] });
    expect(citation.document).toBeUndefined();
    expect(citation.notes).toContain("Documents: A/C.3/1/L.2");
  });

  it("does not make the holder of a mandate the author of the text that gave it", () => {
    const citation = cite({
      type: "mandate",
      date: "2014-03/..",
      documents: [{ symbol: "X/1", role: "text" }],
    });
    expect(citation.document).toBeUndefined();
  });

  it("has an address and a site for every event of the shipped record, and a symbol where it cites a document", async () => {
    const { dataset } = await readShippedRecord();
    const cited = dataset.events.map((event) => ({
      event,
      citation: citeEvent(event, dataset, PLACE, english),
    }));
    const invented = cited.filter(({ event: { documents = [] }, citation: { document } }) => {
      const isOnRecord = documents.some(({ symbol }) => symbol === document?.symbol);
      return document !== undefined && !(isOnRecord && /^https?:/.test(document.address));
    });
    expect(invented).toEqual([]);
    expect(cited.filter(({ citation }) => !/^[A-Za-z0-9-]+$/.test(citation.id))).toEqual([]);
  });
});

describe(citeRecommendation, () => {
  it("says who asked first, where, and the status with its date, for every one of the shipped record", async () => {
    const { dataset, recommendations } = await readShippedRecord();
    expect(recommendations.length).toBeGreaterThan(0);
    for (const recommendation of recommendations) {
      const citation = citeRecommendation(recommendation, dataset, PLACE, english);
      expect(citation.notes[0]).toContain(recommendation.asked[0]?.by);
      expect(citation.notes[1]).toMatch(/^Status: /);
      expect(formatFootnote(citation, english)).toContain(recommendation.title);
    }
  });
});
