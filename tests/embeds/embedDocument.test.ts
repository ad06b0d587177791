import { describe, expect, it } from "vitest";
import { embedDocument } from "../../src/embeds/embedDocument";
import type { RenderedEmbed } from "../../src/embeds/renderEmbeds";

const EMBED: RenderedEmbed = {
  path: "/embed/at/2026-11-01/events/a",
  page: "/events/a",
  subject: { kind: "event", id: "a" },
  edition: { lang: "en", release: "2026-11-01" },
  title: 'Less < more & "so on"',
  description: "A made-up event",
  body: "<main></main>",
};
const COMMON = {
  site: { base: "/tracker/", address: "https://host.example/tracker" },
  styles: { css: "p{color:red}", hash: "sha256-abc=" },
  released: "2026-11-01",
};

const parse = (embed: RenderedEmbed) =>
  new DOMParser().parseFromString(embedDocument(embed, COMMON), "text/html");

describe(embedDocument, () => {
  const page = parse(EMBED);

  it("leads who searches to the page with everything around it", () => {
    expect(page.title).toBe(EMBED.title);
    expect(page.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex");
    expect(page.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe(
      "https://host.example/tracker/events/a",
    );
  });

  it("allows its own script and its own style, and no more", () => {
    const policy = page.querySelector("meta[http-equiv]")?.getAttribute("content") ?? "";
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src-elem 'self' 'sha256-abc='");
    expect(policy).not.toContain("frame-ancestors");
  });

  it("asks for one classic script, which hears where everything is", () => {
    const [script, ...others] = page.querySelectorAll("script");
    expect(others).toEqual([]);
    expect(script?.hasAttribute("type")).toBe(false);
    expect(script?.getAttribute("src")).toBe("/tracker/embed/frame.js");
    expect(Object.fromEntries(Object.entries(script?.dataset ?? {}))).toEqual({
      home: "/tracker/embed/at/2026-11-01",
      data: "/tracker/data/",
      timeline: "releases/2026-11-01/dprk.js",
      since: "dprk.since.js",
      version: "2026-11-01",
      release: "2026-11-01",
      record: "a",
    });
  });

  it("gives a timeline the script that draws, and the record as it is where it is not frozen", () => {
    const live = parse({
      ...EMBED,
      subject: { kind: "timeline" },
      edition: { lang: "ko", release: undefined },
    });
    const script = live.querySelector("script");
    expect(script?.getAttribute("src")).toBe("/tracker/embed/timeline.js");
    expect(script?.dataset["timeline"]).toBe("dprk.js");
    expect(script?.dataset["release"]).toBeUndefined();
    expect(script?.dataset["home"]).toBe("/tracker/embed/ko");
    expect(live.documentElement.lang).toBe("ko");
  });
});
