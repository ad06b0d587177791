import { strFromU8, unzipSync } from "fflate";
import { XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import type { Slide } from "../../src/exports/slide";
import { writeSlides } from "../../src/exports/slides";

/** One transparent pixel. */
const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=";
const png = new Blob([Uint8Array.from(atob(PIXEL), (sign) => sign.charCodeAt(0))], { type: "image/png" });

const SLIDE: Slide = {
  title: "2 events <of> “Atlantis” & 총회",
  language: "en",
  picture: { png, widthPx: 1600, heightPx: 900, altText: "Two events, one of them a vote." },
  caption: "Look at 2014.",
  sourceLine: "Source: UN Accountability Tracker\nhttps://tracker.example/",
  notes: ["What it shows", "1. General Assembly, A/RES/1/3\u0007, 17 February 2014"],
  link: "https://tracker.example/?bodies=ga&types=resolution",
};

async function filesOf(slides: readonly Slide[]): Promise<ReadonlyMap<string, string>> {
  const file = await writeSlides(slides, { title: "Deck", language: "en" });
  const unzipped = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return new Map(Object.entries(unzipped).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe(writeSlides, () => {
  it("gives a slide its title, picture with text, caption, source and link", async () => {
    const files = await filesOf([SLIDE]);
    const slide = files.get("ppt/slides/slide1.xml") ?? "";
    expect(slide).toContain('type="title"');
    expect(slide).toContain("2 events &lt;of&gt; “Atlantis” &amp; 총회");
    expect(slide).toContain('descr="Two events, one of them a vote."');
    expect(slide).toContain("Look at 2014.");
    expect(slide).toContain("Source: UN Accountability Tracker");
    expect(files.get("ppt/slides/_rels/slide1.xml.rels")).toContain(
      "https://tracker.example/?bodies=ga&amp;types=resolution",
    );
  });

  it("puts citations with their symbols into the notes", async () => {
    const notes = (await filesOf([SLIDE])).get("ppt/notesSlides/notesSlide1.xml") ?? "";
    expect(notes).toContain("What it shows");
    expect(notes).toContain("A/RES/1/3");
  });

  it("gives each note a paragraph of its own", async () => {
    const notes = (await filesOf([SLIDE])).get("ppt/notesSlides/notesSlide1.xml") ?? "";
    const [, body = ""] = /type="body".*?<p:txBody>(.*?)<\/p:txBody>/s.exec(notes) ?? [];
    expect(body.match(/<a:p>/g)).toHaveLength(SLIDE.notes.length);
    expect(body).toContain("<a:t>What it shows</a:t>");
  });

  it("writes parts that any program can parse, whatever signs a text holds", async () => {
    const parts = [...(await filesOf([SLIDE]))].filter(([name]) => /\.(?:xml|rels)$/.test(name));
    expect(parts.length).toBeGreaterThan(10);
    expect(parts.filter(([, text]) => XMLValidator.validate(text) !== true)).toEqual([]);
  });

  it("writes one slide after the other, and one of words alone", async () => {
    const files = await filesOf([SLIDE, { ...SLIDE, picture: undefined, title: "Words" }]);
    expect(files.get("ppt/slides/slide2.xml")).toContain("Words");
    expect(files.get("ppt/slides/slide2.xml")).not.toContain("<p:pic>");
  });
});
