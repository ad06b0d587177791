import { describe, expect, it } from "vitest";
import { bibliographyOf } from "../../../src/core/dataset/bibliography";
import { makeDataset } from "../../fixtures/timeline";

const source = (publisher: string, url: string, checked?: string) => ({
  publisher,
  title: "Page",
  url,
  kind: "press" as const,
  ...(checked === undefined ? {} : { checked }),
});

describe(bibliographyOf, () => {
  it("names each address once, with its latest reading, by publisher", () => {
    const { events } = makeDataset({
      events: [
        {
          sources: [
            source("Beta", "https://b.example/"),
            source("Alpha", "https://a.example/", "2026-01-02"),
          ],
        },
        { sources: [source("Alpha", "https://a.example/", "2026-03-04")] },
        {},
      ],
    });
    expect(bibliographyOf(events).map(({ publisher, checked }) => [publisher, checked])).toEqual([
      ["Alpha", "2026-03-04"],
      ["Beta", undefined],
    ]);
  });
});
