import { describe, expect, it } from "vitest";
import { escapeData, formatHead } from "../../../src/build/prerender/formatHead";

describe("formatHead", () => {
  it("writes what a text says, whatever signs are in it", () => {
    expect(formatHead([{ name: "meta", attributes: { name: "description", content: `"a" <b> & c` } }])).toBe(
      '<meta name="description" content="&quot;a&quot; &lt;b&gt; &amp; c">',
    );
  });

  it("lets no data end the element that holds it, and keeps what it says", () => {
    const data = JSON.stringify({ name: "</script><script>alert(1)</script>" });
    expect(escapeData(data)).not.toContain("<");
    expect(JSON.parse(escapeData(data))).toEqual(JSON.parse(data));
    expect(formatHead([{ name: "script", attributes: { type: "application/ld+json" }, text: data }])).toMatch(
      /^<script type="application\/ld\+json">[^<]*<\/script>$/,
    );
  });
});
