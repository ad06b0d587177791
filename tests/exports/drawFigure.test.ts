import { Resvg } from "@resvg/resvg-js";
import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/core/dataset/dataset";
import { drawFigure } from "../../src/exports/drawFigure";
import { readShown } from "../../src/exports/shownEvents";
import { edtf } from "../core/timeline/randomEvents";
import { makeExportContext, TIMELINE_TARGET } from "../fixtures/exportContext";
import { readShippedRecord } from "../fixtures/shippedRecord";
import { makeDataset } from "../fixtures/timeline";

/** As a browser would measure it, near enough. */
const measureText = (text: string) => text.length * 6.6;

async function draw(dataset: Dataset, query = "", widthPx = 1600, isBare = false) {
  const context = makeExportContext(dataset);
  const page = { target: TIMELINE_TARGET, query };
  const shown = await readShown(context.timeline, TIMELINE_TARGET, query);
  return { shown, picture: drawFigure(page, shown, context, document, { measureText, widthPx, isBare }) };
}

function drawnIds(svg: string): ReadonlySet<string> {
  return new Set([...svg.matchAll(/data-event="([^"]+)"/g)].map(([, id = ""]) => id));
}

describe(drawFigure, () => {
  it.each([
    "",
    "?bodies=ga,hrc&types=resolution&from=2013",
    "?scale=even",
    "?lanes=theme&to=2010",
    "?q=abductions",
  ])("holds every event of the shipped record that %j shows", async (query) => {
    const { dataset } = await readShippedRecord();
    const { shown, picture } = await draw(dataset, query);
    expect(shown.events.length).toBeGreaterThan(5);
    expect(drawnIds(picture.svg)).toEqual(new Set(shown.events.map(({ id }) => id)));
  });

  it("holds every event of any dates, at any width", async () => {
    const dates = fc.array(edtf, { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(dates, fc.integer({ min: 500, max: 2400 }), async (all, widthPx) => {
        const dataset = makeDataset({ events: all.map((date) => ({ date })) });
        const { shown, picture } = await draw(dataset, "?from=2010&to=2016-06", widthPx);
        expect(drawnIds(picture.svg)).toEqual(new Set(shown.events.map(({ id }) => id)));
      }),
      { numRuns: 25 },
    );
  });

  it("says that it leaves out the silences that the page shows, also on a slide", async () => {
    const dataset = makeDataset({ events: [{ date: "2014-02-17" }] });
    const note = "Silences are not drawn in this picture";
    expect((await draw(dataset, "?silences=1")).picture.svg).toContain(note);
    expect((await draw(dataset, "?silences=1", 1600, true)).picture.svg).toContain(note);
    expect((await draw(dataset)).picture.svg).not.toContain(note);
  });

  it("is drawn by another program, too", async () => {
    const { dataset } = await readShippedRecord();
    const { picture } = await draw(dataset);
    const drawn = new Resvg(picture.svg, { font: { loadSystemFonts: false } });
    expect([drawn.width, drawn.height]).toEqual([picture.widthPx, picture.heightPx]);
    const { pixels, width } = drawn.render();
    const colours = new Set<number>();
    for (let at = 0; at < pixels.length; at += 4 * 7) colours.add(pixels.readUIntBE(at, 3));
    expect(width).toBe(1600);
    // A colour for each of the ten lanes, and what lies between them.
    expect(colours.size).toBeGreaterThan(10);
  });

  it("names the events that a number stands for, where there are too many of one day for rows", async () => {
    const dataset = makeDataset({ events: Array.from({ length: 30 }, () => ({ date: "2014-02-17" })) });
    const { picture } = await draw(dataset);
    expect(picture.svg).toMatch(/data-cluster="\d+"/);
    expect(drawnIds(picture.svg).size).toBe(30);
  });

  it("holds an event that only reaches into the dates of the filter", async () => {
    const dataset = makeDataset({
      events: [
        { id: "some-time-in-2014", date: "2014" },
        { id: "later", date: "2015-03-01" },
      ],
    });
    const { picture } = await draw(dataset, "?from=2014-12");
    expect(drawnIds(picture.svg)).toEqual(new Set(["some-time-in-2014", "later"]));
  });

  it("stands by itself: no style sheet, class, script, font or file of anywhere else", async () => {
    const { dataset } = await readShippedRecord();
    const { svg } = (await draw(dataset)).picture;
    expect(svg).not.toMatch(/class=|style=|<style|<script|<image|<use|@import|var\(|url\((?!#)/);
    for (const [, id = ""] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(`id="${id}"`);
  });

  it("is well-formed, and says title, filters, source, release, licence and address", async () => {
    const { dataset } = await readShippedRecord();
    const { svg } = (await draw(dataset, "?bodies=sc&q=%3C%26%22")).picture;
    expect(XMLValidator.validate(svg)).toBe(true);
    const { picture } = await draw(dataset, "?bodies=sc&from=2014&release=2026-11-28");
    const text = [...picture.svg.matchAll(/<tspan[^>]*>([^<]*)</g)].map(([, line]) => line).join(" ");
    for (const part of [
      "What the United Nations did about crimes in North Korea",
      "Bodies: Security Council · From 2014",
      "data release 2026-11-28",
      "Licence: CC-BY-4.0",
      "https://tracker.example/un/?bodies=sc&amp;from=2014&amp;release=2026-11-28",
    ]) {
      expect(text).toContain(part);
    }
  });

  it("claims no release where its address names none: the data may change", async () => {
    const { svg } = (await draw(makeDataset({ events: [{}] }))).picture;
    expect(svg).toContain("data as of 1 November 2026");
    expect(svg).not.toContain("data release");
  });

  it("says in its description what a reader who does not see it needs", async () => {
    const dataset = makeDataset({ events: [{}, { body: "security-council", type: "meeting" }] });
    const { picture } = await draw(dataset);
    const { svg } = new XMLParser().parse(picture.svg);
    expect(svg.title).toContain("Test timeline. 2 events, 2014");
    expect(svg.desc).toBe(picture.altText);
    expect(picture.altText).toContain("2 of 2 events from 2014 to 2014 in 2 lanes.");
  });
});
