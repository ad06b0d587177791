import { describe, expect, it, test } from "vitest";
import { parseTimeline } from "../../../src/core/dataset/parseTimeline";
import { makeEvent, makeTimeline } from "../../fixtures/timeline";

/** Parses a timeline whose frame is right. */
function parse(json: unknown) {
  const result = parseTimeline(json);
  if (!result.ok) throw new Error(JSON.stringify(result.reason));
  return result;
}

function parseEventList(events: readonly unknown[]) {
  const result = parse({ ...makeTimeline(), events });
  return { ...result, ids: result.dataset.events.map(({ id }) => id) };
}

const brief = ({ problems }: ReturnType<typeof parse>) =>
  problems.map(({ code, path, dropped }) => `${code} ${path}${dropped ? "" : " (kept)"}`);

describe(parseTimeline, () => {
  it("gives a dataset with its indexes and no problems for a valid timeline", () => {
    const { dataset, problems, problemCount } = parse(makeTimeline({ events: [{ id: "a" }, { id: "b" }] }));
    expect(problems).toEqual([]);
    expect(problemCount).toBe(0);
    expect(dataset.bodies.map(({ id }) => id)).toContain("third-committee");
    expect(dataset.eventById.get("a")).toBe(dataset.events[0]);
    expect(dataset.typeById.get("resolution")?.shape).toBe("square");
    expect(dataset.themeById.get("abductions")?.names["en"]).toBe("Abductions");
    expect(dataset.eventById.get("a")?.extent).toMatchObject({ kind: "date", edtf: "2014-02-17" });
  });

  test.each([
    [undefined, "not-an-object", ""],
    [null, "not-an-object", ""],
    ["a text", "not-an-object", ""],
    [[], "not-an-object", ""],
    [{}, "wrong-format", "format"],
    [{ ...makeTimeline(), format: "csv" }, "wrong-format", "format"],
    [{ ...makeTimeline(), version: 2 }, "newer-version", "version"],
    [{ ...makeTimeline(), version: "1" }, "wrong-shape", "version"],
    [{ ...makeTimeline(), events: undefined }, "missing-list", "events"],
    [{ ...makeTimeline(), bodies: {} }, "missing-list", "bodies"],
    [{ ...makeTimeline(), themes: "none" }, "missing-list", "themes"],
    [{ ...makeTimeline(), startingPoints: {} }, "missing-list", "startingPoints"],
    [{ ...makeTimeline(), title: { en: 5 } }, "wrong-shape", "title.en"],
    [{ ...makeTimeline(), events: [null, makeEvent({ date: "?" })] }, "wrong-shape", "events"],
  ])("tells why nothing can be read of %j", (json, code, path) => {
    expect(parseTimeline(json)).toMatchObject({ ok: false, reason: { code, path } });
  });

  it("does without the lists that may be absent", () => {
    const { themes: _themes, questions: _questions, ...rest } = makeTimeline({ events: [{}] });
    const { dataset, problemCount } = parse(rest);
    expect([dataset.themes, dataset.questions, problemCount]).toEqual([[], [], 0]);
  });

  it("leaves out a bad event and keeps the others", () => {
    const result = parseEventList([
      makeEvent({ id: "good" }),
      null,
      { ...makeEvent({ id: "no-title" }), title: "" },
      {
        ...makeEvent({ id: "made-up-tally" }),
        action: { manner: "without-vote", outcome: "adopted", tally: {} },
      },
      { ...makeEvent({ id: "no-such-manner" }), action: { manner: "consensus", outcome: "adopted" } },
      makeEvent({ id: "bad-date", date: "2014-02-30" }),
      makeEvent({ id: "no-body", body: "parliament" }),
      makeEvent({ id: "no-type", type: "party" }),
      makeEvent({ id: "good", title: "The second of this name" }),
    ]);
    expect(result.ids).toEqual(["good"]);
    expect(result.dataset.events[0]?.title).toBe("A made-up event");
    expect(brief(result)).toEqual([
      "not-a-record events[1]",
      "not-a-record events[2].title",
      "not-a-record events[3].action",
      "not-a-record events[4].action.manner",
      "bad-date events[5].date",
      "unknown-body events[6].body",
      "unknown-type events[7].type",
      "duplicate-id events[8].id",
    ]);
  });

  it("leaves out an event whose title shows nothing", () => {
    const titles = [" ", "\u00a0\u200b", "\u202e\u2066", "\u0000\n"];
    const blank = titles.map((title, place) => makeEvent({ id: `blank-${place}`, title }));
    expect(parseEventList([makeEvent({ id: "good", title: "\u202e." }), ...blank])).toMatchObject({
      ids: ["good"],
      problems: blank.map(({ id }) => ({ code: "not-a-record", id })),
    });
  });

  it("leaves out records whose ids cannot stand in an address", () => {
    const result = parseEventList([
      ...[".", "..", "half \ud83d"].map((id) => makeEvent({ id })),
      makeEvent({ id: "..." }),
      makeEvent({ id: "a/b?c#d%" }),
    ]);
    expect(result.ids).toEqual(["...", "a/b?c#d%"]);
    expect(brief(result)).toEqual([0, 1, 2].map((place) => `not-a-record events[${place}].id`));
  });

  it("takes null for an absent part, also further in, and not in lists", () => {
    const source = { publisher: "x", title: "y", kind: "press", url: "https://example.org/", checked: null };
    const result = parse({
      ...makeTimeline(),
      description: null,
      positions: null,
      themes: null,
      events: [
        { ...makeEvent({ id: "a" }), summary: null, action: null, sources: [source] },
        { ...makeEvent({ id: "b" }), title: null },
        { ...makeEvent({ id: "c" }), sources: [null] },
      ],
    });
    expect(result.dataset.events.map(({ id }) => id)).toEqual(["a"]);
    expect(result.dataset.events[0]).not.toHaveProperty("summary");
    expect(brief(result)).toEqual(["not-a-record events[1].title", "not-a-record events[2].sources[0]"]);
  });

  it("goes without addresses that lead away, and keeps the rest", () => {
    const startingPoints = ["//evil.example", "/table"].map((address) => ({
      question: { en: "x" },
      address,
    }));
    const result = parse({ ...makeTimeline(), startingPoints, positions: "//evil.example" });
    expect(result.dataset.startingPoints.map(({ address }) => address)).toEqual(["/table"]);
    expect(result.dataset.positions).toBeUndefined();
    expect(brief(result)).toEqual(["not-a-record positions", "not-a-record startingPoints[0].address"]);
  });

  it("takes any text where a date is only shown", () => {
    const coverage = [{ from: "?", to: "someday", what: { en: "all" } }];
    const bodies = makeTimeline().bodies.map((body) => ({ ...body, coverage }));
    expect(parse(makeTimeline({ released: "soon", bodies })).problemCount).toBe(0);
  });

  it("says which record, what was expected and what stood there", () => {
    const { problems } = parseEventList([makeEvent(), { ...makeEvent({ id: "a" }), title: 7 }]);
    expect(problems).toEqual([
      {
        code: "not-a-record",
        path: "events[1].title",
        id: "a",
        detail: "expected string, found 7",
        dropped: true,
      },
    ]);
  });

  it("never lets an address through that is not of the web", () => {
    const source = { publisher: "x", title: "y", kind: "press", url: "javascript:alert(1)" };
    const result = parseEventList([makeEvent({ id: "good" }), { ...makeEvent(), sources: [source] }]);
    expect(brief(result)).toEqual(["not-a-record events[1].sources[0].url"]);
  });

  it("drops unknown themes and relation targets and keeps the event", () => {
    const result = parseEventList([
      makeEvent({
        id: "a",
        themes: ["abductions", "weather"],
        relations: [
          { type: "cites", target: "b" },
          { type: "cites", target: "nobody" },
          { type: "cites", target: "a" },
          { type: "cites", target: "left-out" },
        ],
      }),
      makeEvent({ id: "b" }),
      makeEvent({ id: "left-out", date: "?" }),
    ]);
    expect(result.dataset.eventById.get("a")).toMatchObject({
      themes: ["abductions"],
      relations: [{ type: "cites", target: "b" }],
    });
    expect(brief(result)).toEqual([
      "bad-date events[2].date",
      "unknown-theme events[0].themes[1] (kept)",
      "unknown-target events[0].relations[1] (kept)",
      "unknown-target events[0].relations[2] (kept)",
      "unknown-target events[0].relations[3] (kept)",
    ]);
  });

  it("leaves out bodies whose parent is missing, is themselves, or is no lane", () => {
    const names = { en: "x" };
    const result = parse({
      ...makeTimeline(),
      bodies: [
        { id: "child", parent: "root", names },
        { id: "root", names },
        { id: "grandchild", parent: "child", names },
        { id: "orphan", parent: "nobody", names },
        { id: "loop", parent: "loop", names },
        { id: "root", names: { en: "second" } },
        { id: "", names },
      ],
    });
    expect(result.dataset.bodies.map(({ id }) => id)).toEqual(["child", "root"]);
    expect(brief(result)).toEqual([
      "duplicate-id bodies[5].id",
      "not-a-record bodies[6].id",
      "unknown-body bodies[2].parent",
      "unknown-body bodies[3].parent",
      "unknown-body bodies[4].parent",
    ]);
  });

  it("keeps a question without the events that are not there", () => {
    const questions = [{ id: "q", text: { en: "Who?" }, events: ["event-1", "nobody"] }];
    const result = parse(makeTimeline({ events: [{}], questions }));
    expect(result.dataset.questions).toEqual([{ id: "q", text: { en: "Who?" }, events: ["event-1"] }]);
    expect(brief(result)).toEqual(["unknown-target questions[0].events (kept)"]);
  });

  it("sorts by start, then end, then id, also where ends are open", () => {
    const { ids } = parseEventList([
      makeEvent({ id: "open-b", date: "2013-01-01/.." }),
      makeEvent({ id: "late", date: "2014" }),
      makeEvent({ id: "open-a", date: "2013-01-01/.." }),
      makeEvent({ id: "day", date: "2013-01-01" }),
      makeEvent({ id: "year", date: "2013" }),
      makeEvent({ id: "early", date: "1999-12-31" }),
    ]);
    expect(ids).toEqual(["early", "day", "year", "open-a", "open-b", "late"]);
  });

  it("takes the names of prototypes as plain ids", () => {
    const json = JSON.parse(
      JSON.stringify({
        ...makeTimeline(),
        bodies: [{ id: "__proto__", names: { en: "x" } }],
        events: [
          makeEvent({ id: "constructor", body: "__proto__" }),
          makeEvent({ id: "toString", body: "hasOwnProperty" }),
          makeEvent({ id: "__proto__", body: "__proto__", themes: ["constructor"] }),
        ],
      }).replace('"title":"A made-up event"', '"title":"x","__proto__":{"polluted":true}'),
    );
    const result = parse(json);
    expect(result.dataset.events.map(({ id }) => id)).toEqual(["__proto__", "constructor"]);
    expect(brief(result)).toEqual([
      "unknown-body events[1].body",
      "unknown-theme events[2].themes[0] (kept)",
    ]);
    expect("polluted" in {}).toBe(false);
    expect(result.dataset.events.every((event) => !("polluted" in event))).toBe(true);
  });

  it("keeps the first thousand problems and counts all", () => {
    const { problems, problemCount, ids } = parseEventList([
      ...Array(1500).fill(null),
      makeEvent({ id: "good" }),
    ]);
    expect([problems.length, problemCount, ids]).toEqual([1000, 1500, ["good"]]);
  });

  it("counts the records left out among all problems, not only among those kept", () => {
    const loose = Array.from({ length: 20 }, (_, index) =>
      makeEvent({ id: `loose-${index}`, themes: ["weather"] }),
    );
    const { problemCount, droppedCount } = parseEventList([...Array(5000).fill(null), ...loose]);
    expect([problemCount, droppedCount]).toEqual([5020, 5000]);
  });

  it("shortens long values in problems", () => {
    const { problems } = parseEventList([makeEvent(), makeEvent({ id: "b", date: "x".repeat(100_000) })]);
    expect(problems[0]?.detail).toHaveLength(200);
  });

  it("leaves what it was given as it was", () => {
    const json = makeTimeline({
      events: [
        { id: "b", themes: ["weather"] },
        { id: "a", date: "2001" },
      ],
    });
    const before = structuredClone(json);
    parse(json);
    expect(json).toEqual(before);
  });
});
