import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchPlain } from "../../../src/core/plain/searchPlain";
import { NO_FILTER } from "../../../src/core/filter/filterState";
import { goodLists, makePlain } from "../../fixtures/plainList";

const noPause = () => Promise.resolve();

async function found(titles: readonly string[], query: string): Promise<string[]> {
  const { dataset, plain } = makePlain(titles.map((title) => ({ title })));
  const matches = await plain.search(query, noPause);
  return dataset.events.filter(({ id }) => matches.has(id)).map(({ title }) => title);
}

describe(searchPlain, () => {
  it("finds what a plain look at every title finds", async () => {
    const queries = fc.oneof(
      fc.string({ maxLength: 2 }),
      fc.constantFrom("A", "결의", "STRASSE", "meet 👩‍👩‍👧‍👦"),
    );
    await fc.assert(
      fc.asyncProperty(goodLists, queries, async (list, query) => {
        const { dataset, plain } = makePlain(list);
        const { has, places } = await plain.search(query, noPause);
        const words = query.toLowerCase().split(/\s+/);
        const isWanted = (title: string) => words.every((word) => title.toLowerCase().includes(word));
        for (const { id, title } of dataset.events) expect(has(id)).toBe(isWanted(title));
        for (const [lane, { events }] of plain.match(NO_FILTER, undefined)) {
          const wanted = Array.from({ length: events.length }, (_, index) => index).filter((index) =>
            isWanted(events.titleAt(index)),
          );
          expect(Array.from(places?.get(lane) ?? [])).toEqual(wanted);
        }
      }),
    );
  });

  it("wants every word, in any order and case", async () => {
    const titles = ["Report on Pyongyang", "pyongyang REPORT", "A report"];
    expect(await found(titles, "  report   PYONG ")).toEqual(["Report on Pyongyang", "pyongyang REPORT"]);
    expect(await found(["결의 60/173", "보고서"], "결의")).toEqual(["결의 60/173"]);
  });

  it("lets the page breathe in a long list", async () => {
    const { plain } = makePlain(Array.from({ length: 45_000 }, () => ({ title: "x", start: 0 })));
    let pauses = 0;
    await plain.search("x", async () => {
      pauses += 1;
    });
    expect(pauses).toBe(2);
  });
});
