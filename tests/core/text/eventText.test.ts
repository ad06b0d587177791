import { describe, expect, it } from "vitest";
import { eventText } from "../../../src/core/text/eventText";
import { eventOf, makeDataset } from "../../fixtures/timeline";

const dataset = makeDataset({
  events: [{ title: "Title", summary: "Summary", translations: { ko: { title: "제목", summary: "" } } }],
});
const event = eventOf(dataset, "event-1");

describe(eventText, () => {
  it("takes the wanted language where the record has it, and says which it took", () => {
    expect(eventText(event, "title", "en", "ko")).toEqual({ text: "제목", lang: "ko" });
    expect(eventText(event, "summary", "en", "ko")).toEqual({ text: "Summary", lang: "en" });
    expect(eventText(event, "title", "en", "constructor")).toEqual({ text: "Title", lang: "en" });
  });

  it("gives nothing where the event has no such text", () => {
    expect(eventText(event, "note", "en", "ko")).toBeUndefined();
  });
});
