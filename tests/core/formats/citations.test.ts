/** Citations read back by another program: what we write is what it understands, over the whole shipped record. */
import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { i18n } from "@lingui/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import type { Citation } from "../../../src/core/domain/citation";
import { citedTitle } from "../../../src/core/domain/citation";
import { formatBibtex } from "../../../src/core/formats/bibtex";
import { formatCslJson } from "../../../src/core/formats/cslJson";
import { formatRis } from "../../../src/core/formats/ris";
import { citeEvent } from "../../../src/core/text/citations";
import { readShippedRecord } from "../../fixtures/shippedRecord";

i18n.loadAndActivate({ locale: "en", messages: {} });

const Item = z.object({
  id: z.optional(z.string()),
  type: z.string(),
  title: z.string(),
  author: z.optional(z.array(z.record(z.string(), z.string()))),
  number: z.optional(z.string()),
  URL: z.string(),
  note: z.optional(z.string()),
  issued: z.optional(z.object({ "date-parts": z.array(z.array(z.number())) })),
});
const readAs = (text: string, forceType: string) =>
  z.array(Item).parse(plugins.input.chain(text, { forceType }));

const { dataset } = await readShippedRecord();
const citations = dataset.events.map((event) =>
  citeEvent(
    event,
    dataset,
    {
      site: "UN Accountability Tracker",
      release: "2026-11-28",
      address: `https://tracker.example/events/${event.id}?release=2026-11-28&lang=en`,
      accessed: "2026-12-01",
    },
    i18n,
  ),
);

const fileOf = { "@bibtex/text": formatBibtex, "@ris/file": formatRis } as const;

/** What a citation says of itself, whatever program reads it. */
function factsOf(citation: Citation) {
  return {
    title: citedTitle(citation),
    author: citation.document?.author ?? citation.site,
    number: citation.document?.symbol,
    URL: citation.address,
  };
}

function readFacts({ title, author = [], number, URL }: z.infer<typeof Item>) {
  return { title, author: author[0]?.["literal"] ?? author[0]?.["family"], number, URL };
}

describe.each(["@bibtex/text", "@ris/file"] as const)("citations read as %s", (format) => {
  it("give title, issuer, symbol and address of every event of the record as they were", () => {
    const read = readAs(fileOf[format](citations), format);
    const inOnePiece = (author: string) => (format === "@ris/file" ? author.replaceAll(",", " –") : author);
    expect(read.map(readFacts)).toEqual(
      citations.map(factsOf).map((facts) => ({ ...facts, author: inOnePiece(facts.author) })),
    );
  });

  it("keep the year in which a document was issued", () => {
    const read = readAs(fileOf[format](citations), format);
    const resolution = read.find(({ number }) => number === "A/RES/69/188");
    expect(resolution?.issued?.["date-parts"][0]?.slice(0, 2)).toEqual([2014, 12]);
  });

  it("survive the signs that formats act on, and letters of every script", () => {
    const sign = fc.constantFrom(...Array.from("aZ9 &%$#_{}~^\\,=@;/“”äß인권이사회مجلس人权"));
    const text = fc
      .array(sign, { minLength: 1, maxLength: 30 })
      .map((signs) => signs.join("").replaceAll(/ +/g, " ").trim())
      .filter((title) => title !== "");
    fc.assert(
      fc.property(text, text, (title, symbol) => {
        const [model] = citations;
        if (model === undefined) throw new Error("the record has no events");
        const document = {
          author: "Council",
          symbol,
          date: "2014",
          address: "https://x.example/",
          isDescribed: false,
        };
        const citation: Citation = { ...model, title, document };
        const [read] = readAs(fileOf[format]([citation]), format);
        expect(read && readFacts(read)).toEqual(factsOf(citation));
      }),
      { numRuns: 200 },
    );
  });
});

describe(formatCslJson, () => {
  it("gives each event an entry with its address, and its day as exact as the source", () => {
    const items = z.array(Item).parse(JSON.parse(formatCslJson(citations)));
    expect(items.map(({ URL }) => URL)).toEqual(citations.map(({ address }) => address));
    const report = items.find(({ number }) => number === "A/HRC/25/63");
    expect(report?.type).toBe("report");
  });

  it("says no day where the source gives only a month", () => {
    const [model] = citations;
    if (model === undefined) throw new Error("the record has no events");
    const document = {
      author: "X",
      symbol: "Y",
      date: "2014-02",
      address: "https://x.example/",
      isDescribed: true,
    };
    const [item] = z.array(Item).parse(JSON.parse(formatCslJson([{ ...model, document, title: "ours" }])));
    expect(item?.issued?.["date-parts"]).toEqual([[2014, 2]]);
    expect(item?.title).toBe("[ours]");
  });
});
