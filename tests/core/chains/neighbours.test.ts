import { describe, expect, it } from "vitest";
import { indexRelations, neighboursOf, type RelatedEvent } from "../../../src/core/chains/neighbours";
import type { EventRecord } from "../../../src/core/domain/event";
import { eventOf, makeDataset } from "../../fixtures/timeline";

function neighboursIn(events: readonly Partial<EventRecord>[], id: string) {
  const dataset = makeDataset({ events });
  const { buildsOn, ledTo } = neighboursOf(dataset, eventOf(dataset, id), indexRelations(dataset));
  const brief = ({ event, type, inverse }: RelatedEvent) => `${inverse ? "<" : ">"} ${type} ${event.id}`;
  return { buildsOn: buildsOn.map(brief), ledTo: ledTo.map(brief) };
}

describe(neighboursOf, () => {
  it("puts earlier events on one side and later ones on the other, whoever states the relation", () => {
    const events = [
      { id: "ask", date: "2013-01-14", relations: [{ type: "asks-for" as const, target: "inquiry" }] },
      { id: "inquiry", date: "2013-03-21" },
      { id: "report", date: "2014-02-17", relations: [{ type: "fulfils" as const, target: "inquiry" }] },
    ];
    expect(neighboursIn(events, "inquiry")).toEqual({
      buildsOn: ["< asks-for ask"],
      ledTo: ["< fulfils report"],
    });
    expect(neighboursIn(events, "ask")).toEqual({ buildsOn: [], ledTo: ["> asks-for inquiry"] });
    expect(neighboursIn(events, "report")).toEqual({ buildsOn: ["> fulfils inquiry"], ledTo: [] });
  });

  it("lets the direction of the relation decide between events of the same date", () => {
    const events = [
      {
        id: "a",
        relations: [
          { type: "cites" as const, target: "b" },
          { type: "precedes" as const, target: "c" },
          { type: "responds-to-draft" as const, target: "d" },
        ],
      },
      { id: "b" },
      { id: "c" },
      { id: "d" },
    ];
    expect(neighboursIn(events, "a")).toEqual({
      buildsOn: ["> cites b"],
      ledTo: ["> precedes c", "> responds-to-draft d"],
    });
    expect(neighboursIn(events, "b").ledTo).toEqual(["< cites a"]);
    expect(neighboursIn(events, "c").buildsOn).toEqual(["< precedes a"]);
    expect(neighboursIn(events, "d").buildsOn).toEqual(["< responds-to-draft a"]);
  });

  it("names each event once, by its strongest relation", () => {
    const events = [
      {
        id: "a",
        date: "2013",
        relations: [
          { type: "context" as const, target: "b" },
          { type: "precedes" as const, target: "b" },
        ],
      },
      { id: "b", date: "2014", relations: [{ type: "extends" as const, target: "a", note: "in full" }] },
    ];
    expect(neighboursIn(events, "a")).toEqual({ buildsOn: [], ledTo: ["< extends b"] });
    expect(
      neighboursIn(events.slice(0, 1).concat({ id: "b", date: "2014", relations: [] }), "a").ledTo,
    ).toEqual(["> precedes b"]);
  });

  it("keeps the note of a relation", () => {
    const dataset = makeDataset({
      events: [{ id: "a" }, { id: "b", relations: [{ type: "cites", target: "a", note: "paragraph 4" }] }],
    });
    expect(neighboursOf(dataset, eventOf(dataset, "a")).ledTo[0]?.note).toBe("paragraph 4");
  });

  it("finds the source of a link among those of its two events, and of nothing else", () => {
    const source = (publisher: string) => ({
      publisher,
      title: "A page",
      url: `https://${publisher}.example/`,
      kind: "official" as const,
    });
    const link = (url: string) => [{ type: "cites" as const, target: "a", source: url }];
    const dataset = makeDataset({
      events: [
        { id: "a", date: "2010", sources: [source("target")] },
        { id: "b", date: "2011", sources: [source("stating")], relations: link("https://stating.example/") },
        { id: "c", date: "2012", relations: link("https://target.example/") },
        { id: "d", date: "2013", relations: link("https://stating.example/") },
      ],
    });
    const publishers = (id: string) => {
      const { buildsOn, ledTo } = neighboursOf(dataset, eventOf(dataset, id));
      return [...buildsOn, ...ledTo].map((related) => related.source?.publisher);
    };
    expect(publishers("a")).toEqual(["stating", "target", undefined]);
    expect(publishers("b")).toEqual(["stating"]);
    expect(publishers("c")).toEqual(["target"]);
  });

  it("sorts each side by date", () => {
    const relations = [{ type: "cites" as const, target: "a" }];
    const events = [
      { id: "a", date: "2010" },
      { id: "late", date: "2014", relations },
      { id: "early", date: "2011", relations },
      { id: "middle", date: "2012-05", relations },
    ];
    expect(neighboursIn(events, "a").ledTo).toEqual(["< cites early", "< cites middle", "< cites late"]);
  });
});
