import { describe, expect, it } from "vitest";
import { parseUrlState } from "../../src/core/url/urlState";
import {
  embedAddress,
  embedQuery,
  frameSnippet,
  pictureSnippet,
  responsiveSnippet,
} from "../../src/embeds/snippets";

const EMBED = {
  site: "https://host.example/tracker",
  subject: { kind: "timeline" },
  edition: { lang: "en", release: undefined },
  query: "?bodies=hrc,sc&from=2013",
  title: 'What "they" did & <why>',
  widthPx: 800,
  heightPx: 560,
} as const;

function parse(snippet: string): HTMLElement {
  const box = document.createElement("div");
  box.innerHTML = snippet;
  return box;
}

describe(responsiveSnippet, () => {
  it("is a frame as wide as its place, and the script that makes it as high as its content", () => {
    const box = parse(responsiveSnippet(EMBED));
    const frame = box.querySelector("iframe");
    expect(frame?.getAttribute("src")).toBe("https://host.example/tracker/embed?bodies=hrc,sc&from=2013");
    expect(frame?.title).toBe(EMBED.title);
    expect(frame?.getAttribute("width")).toBe("100%");
    expect(frame?.getAttribute("height")).toBe("560");
    expect(box.querySelector("script")?.src).toBe("https://host.example/tracker/embed.js");
    expect(box.children).toHaveLength(2);
  });
});

describe(frameSnippet, () => {
  it("is a frame alone, of a size that no script changes", () => {
    const box = parse(frameSnippet({ ...EMBED, edition: { lang: "en", release: "2026-11-23" } }));
    const frame = box.querySelector("iframe");
    expect(frame?.getAttribute("src")).toBe(
      "https://host.example/tracker/embed/at/2026-11-23?bodies=hrc,sc&from=2013",
    );
    expect(frame?.hasAttribute("data-fixed-height")).toBe(true);
    expect(frame?.getAttribute("width")).toBe("800");
    expect(box.children).toHaveLength(1);
  });
});

describe(pictureSnippet, () => {
  it("is a picture of the page that says what it shows and opens it", () => {
    const page = "https://host.example/tracker/events/a?lang=en";
    const altText = 'A "made-up" step & more';
    const box = parse(pictureSnippet(EMBED, { pagePath: "/events/a", pageAddress: page, altText }));
    expect(box.querySelector("a")?.href).toBe(page);
    const picture = box.querySelector("a > img");
    expect(picture?.getAttribute("src")).toBe("https://host.example/tracker/cards/events/a.png");
    expect(picture?.getAttribute("alt")).toBe(altText);
  });
});

describe(embedQuery, () => {
  const { state } = parseUrlState("?bodies=sc&q=refer&lanes=type&sort=-date&lang=ko&release=2026-11-23&x=1");

  it("takes filters and lanes of a timeline along, and what only the app shows not", () => {
    expect(embedQuery({ kind: "timeline" }, state, false)).toBe("?bodies=sc&q=refer&lanes=type");
  });

  it("keeps how the timeline is drawn", () => {
    const drawn = parseUrlState("?scale=even&silences=1&depth=2&chain=a").state;
    expect(embedQuery({ kind: "timeline" }, drawn, false)).toBe("?scale=even&silences=1");
  });

  it("asks for large text and keys on slides", () => {
    expect(embedQuery({ kind: "timeline" }, state, true)).toBe("?bodies=sc&q=refer&lanes=type&present=1");
    expect(embedQuery({ kind: "event", id: "a" }, state, true)).toBe("?present=1");
  });

  it("has nothing to say of what is one thing", () => {
    expect(embedQuery({ kind: "event", id: "a" }, state, false)).toBe("");
  });
});

describe(embedAddress, () => {
  it("names the page of the frame, its release and its query", () => {
    expect(embedAddress({ ...EMBED, subject: { kind: "chain", id: "a" }, query: "" })).toBe(
      "https://host.example/tracker/embed/chains/a",
    );
  });
});
