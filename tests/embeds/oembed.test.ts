import { describe, expect, it } from "vitest";
import { type OEmbed, oembedAnswer } from "../../src/embeds/oembed";

const at = (path: string) => `https://host.example/tracker${path}`;

/** What WordPress keeps of an answer's `html`; it throws away everything else. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  A: ["href"],
  BLOCKQUOTE: [],
  IFRAME: ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"],
};

const htmlOf = (answer: OEmbed) => (answer.type === "rich" ? answer.html : "");

function frameAddress(page: Parameters<typeof oembedAnswer>[0]) {
  const box = document.createElement("div");
  box.innerHTML = htmlOf(oembedAnswer(page, at));
  return box.querySelector("iframe")?.getAttribute("src");
}

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
    box.innerHTML = htmlOf(answer);
    for (const element of box.querySelectorAll("*")) {
      expect(Object.keys(KEPT)).toContain(element.tagName);
      expect(KEPT[element.tagName]).toEqual(expect.arrayContaining(element.getAttributeNames()));
    }
    expect(box.querySelector("blockquote > a")).toHaveAttribute("href", at("/events/a"));
    expect(box.querySelector("iframe")).toHaveAttribute("src", at("/embed/events/a"));
    expect(box.querySelector("iframe")).toHaveAttribute("title", 'A "made-up" <event>');
  });

  it("offers the timeline of a body, and of a step of a story, as they are", () => {
    expect(frameAddress({ path: "/bodies/sc", title: "A council" })).toBe(at("/embed?bodies=sc"));
    const step = { path: "/stories/one/2", title: "A step", view: "/events/a?bodies=sc,ga&from=2014" };
    expect(frameAddress(step)).toBe(at("/embed?bodies=sc,ga&from=2014"));
    expect(frameAddress({ path: "/", title: "All" })).toBe(at("/embed"));
  });

  it("offers a link with a picture, and no frame of something else, where no frame shows the page", () => {
    for (const path of ["/states/NOR", "/table", "/votes", "/stories", "/data"]) {
      const link = oembedAnswer({ path, title: "A page" }, at);
      expect(link).toMatchObject({ type: "link", title: "A page", thumbnail_url: at(`/cards${path}.png`) });
      expect(link).not.toHaveProperty("html");
    }
  });

  it("names the picture of the first page, too", () => {
    expect(oembedAnswer({ path: "/", title: "All" }, at).thumbnail_url).toBe(at("/cards/index.png"));
  });
});
