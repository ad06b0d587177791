import { describe, expect, it } from "vitest";
import { oembedAnswer } from "../../src/embeds/oembed";

const at = (path: string) => `https://host.example/tracker${path}`;

/** What WordPress keeps of an answer's `html`; it throws away everything else. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  A: ["href"],
  BLOCKQUOTE: [],
  IFRAME: ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"],
};

describe(oembedAnswer, () => {
  const answer = oembedAnswer({ path: "/events/a", title: 'A "made-up" <event>' }, at);

  it("has every field that the specification requires of a rich answer with a picture", () => {
    expect(answer).toMatchObject({
      version: "1.0",
      type: "rich",
      title: 'A "made-up" <event>',
      provider_url: "https://host.example/tracker/",
      thumbnail_url: "https://host.example/tracker/cards/events/a.png",
      thumbnail_width: 1200,
      thumbnail_height: 628,
      width: 800,
      height: 560,
    });
  });

  it("offers only what WordPress keeps: a link to the page, and its frame", () => {
    const box = document.createElement("div");
    box.innerHTML = answer.html;
    for (const element of box.querySelectorAll("*")) {
      expect(Object.keys(KEPT)).toContain(element.tagName);
      expect(KEPT[element.tagName]).toEqual(expect.arrayContaining(element.getAttributeNames()));
    }
    expect(box.querySelector("blockquote > a")).toHaveAttribute("href", at("/events/a"));
    expect(box.querySelector("iframe")).toHaveAttribute("src", at("/embed/events/a"));
    expect(box.querySelector("iframe")).toHaveAttribute("title", 'A "made-up" <event>');
  });

  it("offers the timeline for a page that cannot be embedded", () => {
    const { html } = oembedAnswer({ path: "/table", title: "Table" }, at);
    expect(html).toContain(`src="${at("/embed")}"`);
    expect(html).toContain(`href="${at("/table")}"`);
  });

  it("names the picture of the first page, too", () => {
    expect(oembedAnswer({ path: "/", title: "All" }, at).thumbnail_url).toBe(at("/cards/index.png"));
  });
});
