import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { DECISIONS } from "../../../src/core/domain/decision";
import { NO_FILTER } from "../../../src/core/filter/filterState";
import { SUPPORTED_LANGUAGES } from "../../../src/core/text/languages";
import { DEFAULT_VIEW, LANE_GROUPINGS } from "../../../src/core/url/timelineView";
import { formatUrlState, parseUrlState, type UrlState } from "../../../src/core/url/urlState";

const EMPTY: UrlState = {
  filter: NO_FILTER,
  lang: undefined,
  dataset: undefined,
  release: undefined,
  sort: undefined,
  view: DEFAULT_VIEW,
  unknown: [],
};
const KNOWN_KEYS = [
  ..."v bodies types themes manner q from to lang dataset release sort".split(" "),
  ..."lanes scale silences depth chain".split(" "),
];

const text = fc.string({ unit: "binary" });
const wellFormedText = text.filter((value) => !/\p{Surrogate}/u.test(value));
const slug = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/),
  fc.constantFrom("__proto__", "constructor", "총회", "a&b", "50%", "a+b", "a=b", "#1"),
);
const slugs = fc.uniqueArray(slug, { maxLength: 4 });
const date = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .chain(([year, month, day]) => {
    const parts = [
      String(year).padStart(4, "0"),
      String(month).padStart(2, "0"),
      String(day).padStart(2, "0"),
    ];
    return fc.constantFrom(1, 2, 3).map((count) => parts.slice(0, count).join("-"));
  });
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
/** Either end alone, or both in order: as texts the ends sort by their beginnings. */
const dates = fc.oneof(
  fc.record({ from: maybe(date), to: fc.constant(undefined) }),
  fc.record({ from: fc.constant(undefined), to: maybe(date) }),
  fc.tuple(date, date).map((pair) => {
    const [from = "", to = ""] = pair.toSorted();
    return { from, to };
  }),
);
const state: fc.Arbitrary<UrlState> = fc.record({
  filter: fc
    .record({
      bodies: slugs,
      types: slugs,
      themes: slugs,
      manner: fc.uniqueArray(fc.constantFrom(...DECISIONS)),
      query: wellFormedText,
    })
    .chain((filter) => dates.map((ends) => ({ ...filter, ...ends }))),
  lang: maybe(fc.constantFrom(...SUPPORTED_LANGUAGES)),
  dataset: maybe(
    fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.constantFrom("/other.json", "/a/b?c=d&e")),
  ),
  release: maybe(fc.constantFrom("2026-11-23", "2026-11-23.2")),
  sort: maybe(fc.record({ column: fc.constantFrom("date", "title", "inFavour"), descending: fc.boolean() })),
  view: fc.record({
    lanes: maybe(fc.constantFrom(...LANE_GROUPINGS)),
    scale: maybe(fc.constant("even" as const)),
    silences: fc.boolean(),
    depth: maybe(fc.oneof(fc.integer({ min: 2, max: 9 }), fc.constant("all" as const))),
    chain: maybe(slug),
  }),
  unknown: fc.array(
    fc.tuple(
      wellFormedText.filter((key) => !KNOWN_KEYS.includes(key)),
      wellFormedText,
    ),
    { maxLength: 3 },
  ),
});

describe(formatUrlState, () => {
  it("leaves defaults out", () => {
    expect(formatUrlState(EMPTY)).toBe("");
  });

  it("keeps commas, slashes and colons readable and writes spaces as plus signs", () => {
    const filter = { ...NO_FILTER, bodies: ["sc", "ga"], query: "A/HRC/25/63 crimes" };
    expect(formatUrlState({ ...EMPTY, filter, dataset: "https://example.org/t.json" })).toBe(
      "?bodies=sc,ga&q=A/HRC/25/63+crimes&dataset=https://example.org/t.json",
    );
  });

  it("writes a descending sort with a minus sign", () => {
    expect(formatUrlState({ ...EMPTY, sort: { column: "date", descending: true } })).toBe("?sort=-date");
    expect(formatUrlState({ ...EMPTY, sort: { column: "date", descending: false } })).toBe("?sort=date");
  });

  it("writes half a surrogate pair as the replacement character instead of failing", () => {
    expect(formatUrlState({ ...EMPTY, filter: { ...NO_FILTER, query: "\uD800" } })).toBe("?q=%EF%BF%BD");
  });
});

describe(parseUrlState, () => {
  const filterOf = (search: string) => parseUrlState(search).state.filter;
  const noticesOf = (search: string) =>
    parseUrlState(search).notices.map(({ key, value, reason }) => `${key}=${value}: ${reason}`);

  it("reads nothing as the default state", () => {
    expect(parseUrlState("")).toEqual({ state: EMPTY, notices: [] });
    expect(parseUrlState("?")).toEqual({ state: EMPTY, notices: [] });
    expect(parseUrlState("?bodies=&q=&from=")).toEqual({ state: EMPTY, notices: [] });
  });

  it("reads every key", () => {
    const search =
      "?v=1&bodies=sc,ga&types=resolution&themes=abductions&manner=without-vote,unknown&q=crimes+against" +
      "&from=2014&to=2014-03-28&lang=ko&dataset=/other.json&sort=-date";
    expect(parseUrlState(search)).toEqual({
      state: {
        filter: {
          bodies: ["sc", "ga"],
          types: ["resolution"],
          themes: ["abductions"],
          manner: ["without-vote", "unknown"],
          from: "2014",
          to: "2014-03-28",
          query: "crimes against",
        },
        lang: "ko",
        dataset: "/other.json",
        sort: { column: "date", descending: true },
        view: DEFAULT_VIEW,
        unknown: [],
      },
      notices: [],
    });
  });

  it("reads whose chain stands out", () => {
    expect(parseUrlState("?chain=ask-icc-referral").state.view.chain).toBe("ask-icc-referral");
  });

  it("drops repeated items of a list and keeps the order of the others", () => {
    expect(filterOf("?bodies=b,a,,b, c").bodies).toEqual(["b", "a", "c"]);
    expect(filterOf("?bodies=b%2Ca&bodies=c").bodies).toEqual(["b", "a", "c"]);
  });

  it("keeps keys that it does not know, in their order, and writes them at the end", () => {
    const { state: parsed, notices } = parseUrlState("?state=PRK&bodies=sc&utm=x&state=KOR");
    expect(notices).toEqual([]);
    expect(formatUrlState(parsed)).toBe("?bodies=sc&state=PRK&utm=x&state=KOR");
  });

  test.each([
    ["?manner=consensus,without-vote", "manner=consensus: unknown-value"],
    ["?from=2014-02-30", "from=2014-02-30: not-a-date"],
    ["?from=2014-22", "from=2014-22: not-a-date"],
    ["?from=2014~", "from=2014~: not-a-date"],
    ["?to=yesterday", "to=yesterday: not-a-date"],
    ["?from=2015&to=2014-12-31", "to=2014-12-31: before-start"],
    ["?lang=tlh", "lang=tlh: unsupported-language"],
    ["?dataset=javascript:alert(1)", "dataset=javascript:alert(1): not-an-address"],
    ["?dataset=https://[", "dataset=https://[: not-an-address"],
    ["?dataset=http://a.example:99999/t.json", "dataset=http://a.example:99999/t.json: not-an-address"],
    ["?dataset=//evil.example/x.json", "dataset=//evil.example/x.json: not-an-address"],
    ["?dataset=/%5Cevil.example", "dataset=/\\evil.example: not-an-address"],
    ["?dataset=/%09/evil.example", "dataset=/\t/evil.example: not-an-address"],
    ["?sort=-", "sort=-: unknown-value"],
    ["?q=%E0%A4%A", "q=%E0%A4%A: malformed"],
    ["?lang=en&lang=ko", "lang=ko: repeated"],
    ["?v=0", "v=0: unknown-value"],
    ["?v=2", "v=2: newer-version"],
  ])("tells that it did not use a part of %s", (search, notice) => {
    expect(noticesOf(search)).toEqual([notice]);
  });

  it("drops only what is bad", () => {
    const filter = filterOf("?manner=consensus,without-vote&from=2015&to=2014&q=%E0%A4%A&bodies=sc");
    expect(filter).toEqual({ ...NO_FILTER, manner: ["without-vote"], from: "2015", bodies: ["sc"] });
  });

  it("lets the dates overlap or be the same", () => {
    expect(noticesOf("?from=2014-05&to=2014")).toEqual([]);
    expect(noticesOf("?from=2014-05-01&to=2014-05-01")).toEqual([]);
  });

  it("is the inverse of formatUrlState", () => {
    fc.assert(
      fc.property(state, (given) => {
        expect(parseUrlState(formatUrlState(given))).toEqual({ state: given, notices: [] });
      }),
    );
  });

  it("takes any string, and what it makes of it is stable", () => {
    const wild = fc.oneof(
      text,
      fc.webQueryParameters(),
      fc
        .array(fc.tuple(fc.constantFrom(...KNOWN_KEYS, "x", "__proto__"), fc.oneof(text, date, slug)))
        .map((pairs) => `?${pairs.map(([key, value]) => `${key}=${value}`).join("&")}`),
    );
    fc.assert(
      fc.property(wild, (search) => {
        const once = formatUrlState(parseUrlState(search).state);
        const again = parseUrlState(once);
        expect(again.notices).toEqual([]);
        expect(formatUrlState(again.state)).toBe(once);
      }),
    );
  });
});
