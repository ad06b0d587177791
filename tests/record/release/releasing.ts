/** Releases in memory: what the command would read, and what it would leave behind. */
import { expect } from "vitest";
import { compileRecord } from "../../../src/record/compileRecord";
import { planRelease, type ReleaseRequest } from "../../../src/record/release/planRelease";
import type { SoundRecord } from "../../../src/record/release/publishedTexts";
import { smallRecord } from "../smallRecord";

type Changes = Parameters<typeof smallRecord>[0];
type Files = ReadonlyMap<string, string>;

const RECOMMENDATION = {
  id: "refer",
  title: "Refer the situation",
  summary: "The court should hear of it.",
  addressees: ["council"],
  asked: [{ date: "2014-02", by: "The inquiry", event: "report", sources: ["https://example.org/"] }],
  evidence: [],
  sources: [{ publisher: "A publisher", title: "A page", url: "https://example.org/", kind: "official" }],
  support: "official-record",
};

export const RECOMMENDATION_FILE = "recommendations/refer.json";

/** The smallest record with something of every kind. */
export function fullRecord(changes: Changes = {}): Map<string, string> {
  return smallRecord({
    [RECOMMENDATION_FILE]: JSON.stringify(RECOMMENDATION),
    "sponsors/vote.json": JSON.stringify({
      event: "vote",
      draft: "A/HRC/28/L.18",
      states: ["AAA"],
      sources: RECOMMENDATION.sources,
    }),
    "events/2016/text.json": JSON.stringify({
      id: "text",
      body: "council",
      type: "resolution",
      date: "2016-03-23",
      title: "Text without a vote",
      action: { manner: "without-vote", outcome: "adopted" },
      standsAlone: "It is made up.",
      sources: RECOMMENDATION.sources,
    }),
    "dissociations/text.json": JSON.stringify({
      event: "text",
      statements: [{ state: "BBB", did: "did-not-join", sources: ["https://example.org/"] }],
      sources: RECOMMENDATION.sources,
      support: "official-record",
    }),
    "regions.json": JSON.stringify([
      {
        id: "african",
        names: { en: "African States" },
        sources: RECOMMENDATION.sources,
        support: "official-record",
      },
    ]),
    "memberships/council.json": JSON.stringify({
      body: "council",
      coverage: "2015/2016",
      members: [
        { state: "AAA", permanent: true, terms: [] },
        { state: "BBB", terms: ["2015-01-01/2015-12-31"] },
      ],
      sources: RECOMMENDATION.sources,
      support: "official-record",
    }),
    ...changes,
  });
}

export function compiled(files: Files): SoundRecord {
  const { timeline, positions, recommendations, problems } = compileRecord(files);
  expect(problems).toEqual([]);
  if (timeline === undefined) throw new Error("The record has no timeline.");
  return { timeline, positions, recommendations };
}

const DAY = "2026-11-23";

export function plan(record: Files, releases: Files = new Map(), request: Partial<ReleaseRequest> = {}) {
  return planRelease({ record, releases, day: DAY, folder: "data/small", ...request });
}

/** The releases after one more: none may be refused. */
export function release(record: Files, releases: Files = new Map(), request: Partial<ReleaseRequest> = {}) {
  const planned = plan(record, releases, request);
  if ("refusal" in planned) throw new Error(planned.refusal);
  const { name } = planned.release;
  return new Map([
    ...releases,
    ...[...planned.copy].map(([file, text]): [string, string] => [`${name}/${file}`, text]),
    ["ledger.json", planned.ledger],
    ["reasons.json", "{}\n"],
  ]);
}

export function refusal(record: Files, releases: Files = new Map(), request: Partial<ReleaseRequest> = {}) {
  const planned = plan(record, releases, request);
  return "refusal" in planned ? planned.refusal : undefined;
}

/** The copy that a release keeps, by path. */
export function filesOf(name: string, releases: Files): Files {
  return new Map([...releases].filter(([path]) => path.startsWith(`${name}/`)));
}
