import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import type { ReleasedChange } from "../../../src/core/dataset/releasesSchema";
import { atomFeed } from "../../../src/record/publish/atomFeed";
import { makeRelease } from "../../../src/record/release/makeRelease";
import { compiled, fullRecord } from "../release/releasing";

const { timeline } = compiled(fullRecord({ "timeline.json": { licence: "CC-BY-4.0" } }));

function releaseOf(name: string, changes: readonly ReleasedChange[], summary?: string) {
  const counts = { events: 2, votes: 1, recommendations: 1, relations: 1, sources: 1 };
  const [date = ""] = name.split(".");
  return makeRelease({ name, date, summary, texts: new Map([["small.json", "{}"]]), counts, changes });
}

const ADDED: ReleasedChange = {
  kind: "event",
  id: "report",
  title: "Report of the inquiry",
  change: "added",
  reason: "Added to the record.",
};
const CHANGED: ReleasedChange = {
  kind: "body",
  id: "council",
  title: "Council",
  change: "changed",
  fields: ["about", "names"],
  reason: "Its name was misprinted.",
};
const REMOVED: ReleasedChange = {
  kind: "recommendation",
  id: "refer",
  title: "Refer",
  change: "removed",
  reason: "Recorded twice.",
};
const RELEASES = [
  releaseOf("2026-12-01.2", [REMOVED]),
  releaseOf("2026-12-01", [CHANGED]),
  releaseOf("2026-11-23", [ADDED]),
];

type Link = { readonly "@rel"?: string; readonly "@href": string };
type Entry = {
  readonly id: string;
  readonly title: { readonly "#text": string };
  readonly updated: string;
  readonly link: readonly Link[];
  readonly content: { readonly "#text": string; readonly "@type": string };
};
type ParsedFeed = Omit<Entry, "title" | "content"> & {
  readonly "@xmlns": string;
  readonly title: string;
  readonly author: { readonly name: string };
  readonly rights?: string;
  readonly entry: readonly Entry[];
};

function parse(xml: string): ParsedFeed {
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    parseTagValue: false,
    isArray: (name) => name === "entry" || name === "link",
  });
  return parser.parse(xml).feed;
}

const SITE = "https://example.org/tracker/";
const entriesOf = (site?: string, releases = RELEASES) => parse(atomFeed(timeline, releases, site)).entry;

describe(atomFeed, () => {
  it("is an Atom feed with an entry for each release, the newest first", () => {
    const feed = parse(atomFeed(timeline, RELEASES, SITE));
    expect(feed).toMatchObject({
      "@xmlns": "http://www.w3.org/2005/Atom",
      title: "A small record",
      updated: "2026-12-01T00:00:00.000Z",
      author: { name: "UN Accountability Tracker" },
      rights: "CC-BY-4.0",
    });
    expect(feed.entry.map(({ title, updated }) => [title["#text"], updated])).toEqual([
      ["2026-12-01.2: Takes out 1 recommendation.", "2026-12-01T00:00:00.000Z"],
      ["2026-12-01: Changes 1 body.", "2026-12-01T00:00:00.000Z"],
      ["2026-11-23: Adds 1 event.", "2026-11-23T00:00:00.000Z"],
    ]);
  });

  it("names every release for ever, by the site's host where it has one", () => {
    expect(entriesOf(SITE).map(({ id }) => id)).toEqual([
      "tag:example.org,2026:un-accountability-tracker:small:release:2026-12-01.2",
      "tag:example.org,2026:un-accountability-tracker:small:release:2026-12-01",
      "tag:example.org,2026:un-accountability-tracker:small:release:2026-11-23",
    ]);
    expect(entriesOf()[2]?.id).toBe("urn:un-accountability-tracker:small:release:2026-11-23");
    expect(entriesOf(SITE, RELEASES.slice(2))[0]?.id).toBe(entriesOf(SITE)[2]?.id);
  });

  it("links the page, itself, the copies and the records in the site", () => {
    const feed = parse(atomFeed(timeline, RELEASES, "https://example.org/tracker"));
    expect(feed.link).toEqual([
      { "@rel": "alternate", "@href": "https://example.org/tracker/data" },
      { "@rel": "self", "@href": "https://example.org/tracker/data/small.atom" },
    ]);
    expect(feed.entry[2]?.link).toEqual([
      { "@href": "https://example.org/tracker/data/releases/2026-11-23/small.json" },
    ]);
    expect(feed.entry[2]?.content["#text"]).toContain(
      '<a href="https://example.org/tracker/events/report">Report of the inquiry</a>',
    );
  });

  it("links relative to the feed where the address of the site is not known", () => {
    const xml = atomFeed(timeline, RELEASES, undefined);
    expect(xml).not.toContain("nowhere");
    const base = `${SITE}data/small.atom`;
    const [newest, , oldest] = parse(xml).entry;
    const address = (link?: Link) => new URL(link?.["@href"] ?? "", base).href;
    expect(parse(xml).link.map(address)).toEqual([`${SITE}data`, base]);
    expect(address(newest?.link[0])).toBe(`${SITE}data/releases/2026-12-01.2/small.json`);
    expect(oldest?.content["#text"]).toContain('<a href="../events/report">');
  });

  it("lists the changes under their reasons, and links nothing that is gone", () => {
    const [entry] = entriesOf(SITE, [releaseOf("2026-12-01", [ADDED, CHANGED, REMOVED])]);
    expect(entry?.content["@type"]).toBe("html");
    expect(entry?.content["#text"]).toBe(
      [
        "<h2>Added</h2><p>Added to the record.</p>",
        `<ul><li><a href="${SITE}events/report">Report of the inquiry</a> (event)</li></ul>`,
        "<h2>Changed</h2><p>Its name was misprinted.</p>",
        `<ul><li><a href="${SITE}bodies/council">Council</a> (body: about, names)</li></ul>`,
        "<h2>Taken out</h2><p>Recorded twice.</p><ul><li>Refer (recommendation)</li></ul>",
      ].join(""),
    );
  });

  it("holds the day of the record as long as there is no release", () => {
    const feed = parse(atomFeed(timeline, [], undefined));
    expect(feed.updated).toBe(`${timeline.released}T00:00:00.000Z`);
    expect(feed.entry).toBeUndefined();
  });

  it("gives the same bytes for the same releases", () => {
    expect(atomFeed(timeline, RELEASES, SITE)).toBe(atomFeed(timeline, RELEASES, SITE));
  });

  it("stays well-formed, and lets no text become markup, whatever the texts say", () => {
    const nasty = fc.oneof(
      fc.string({ unit: "binary", minLength: 1 }),
      fc.constantFrom("]]>", "<script>x</script>", '"><img src=x>', "&amp;", "\ud800", "\u0000\ufffe"),
    );
    fc.assert(
      fc.property(nasty, nasty, nasty, nasty, (title, reason, id, summary) => {
        const change: ReleasedChange = {
          kind: "type",
          id,
          title,
          change: "changed",
          fields: [title],
          reason,
        };
        const xml = atomFeed(timeline, [releaseOf("2026-12-01", [change], summary)], SITE);
        expect(xml).not.toMatch(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u);
        const [entry] = parse(xml).entry;
        const tags = [...(entry?.content["#text"] ?? "").matchAll(/<[^>]*>/g)].map(([tag]) => tag);
        expect(tags).toEqual(["<h2>", "</h2>", "<p>", "</p>", "<ul>", "<li>", "</li>", "</ul>"]);
        expect(entry?.title["#text"] ?? "").not.toMatch(/[<>]/);
      }),
    );
  });
});
