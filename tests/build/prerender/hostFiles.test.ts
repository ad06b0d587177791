import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { hostFiles } from "../../../src/build/prerender/hostFiles";
import { siteAddress } from "../../../src/build/siteAddress";

function filesAt(base: string) {
  const origin = siteAddress("https://example.org/tracker/", base);
  return hostFiles({
    base,
    at: (path) => origin + path,
    paths: ["/", "/events/a&b"],
    styleHashes: ["sha256-abc="],
  });
}

describe("the files for hosts", () => {
  it("map every page by its whole address", () => {
    const files = filesAt("/tracker/");
    const map = new XMLParser().parse(files.get("sitemap.xml") ?? "");
    expect(map.urlset.url).toEqual([
      { loc: "https://example.org/tracker/" },
      { loc: "https://example.org/tracker/events/a&b" },
    ]);
    expect(files.get("robots.txt")).toContain("Sitemap: https://example.org/tracker/sitemap.xml");
  });

  it("let other sites read data and frames, at any base path", () => {
    const headers = filesAt("/tracker/").get("_headers") ?? "";
    expect(headers).toMatch(/^\/tracker\/data\/\*\n {2}Access-Control-Allow-Origin: \*$/m);
    expect(headers).toMatch(/^\/tracker\/\*\n(?: {2}.*\n)* {2}Content-Security-Policy: .*'sha256-abc='/m);
    expect(filesAt("/").get("nginx.conf")).toContain("location ~ ^/(?:assets|data|embed|");
  });

  it("say nothing that only some of these hosts understand", () => {
    const headers = filesAt("/").get("_headers") ?? "";
    for (const line of headers.split("\n")) expect(line).toMatch(/^$|^\/\S*$|^ {2}[A-Z][A-Za-z-]*: \S/);
  });

  it("do not forbid frames: embeds live in them", () => {
    for (const text of filesAt("/").values()) expect(text).not.toMatch(/frame-ancestors|X-Frame-Options/i);
  });
});

describe("siteAddress", () => {
  it("has no slash at its end, and is that of `npm start` where nobody tells", () => {
    expect(siteAddress("https://example.org/tracker//", "/tracker/")).toBe("https://example.org/tracker");
    expect(siteAddress(undefined, "/tracker/")).toBe("http://localhost:4173/tracker");
  });
});
