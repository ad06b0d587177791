/** The corpus of hostile timelines that may lie beside the repository, and its cases said in our format. */
import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { EventRecord } from "../../src/core/domain/event";
import { makeEvent, makeTimeline } from "../fixtures/timeline";

const FOLDER = resolve("../shared/corpora/hostile");

export type Outcome = "load" | "load-with-warnings" | "reject-with-message";

type HostileCase = {
  readonly id: string;
  readonly group: string;
  readonly expect: Outcome;
  readonly why: string;
  /** Too large to be made in every run. */
  readonly big?: boolean;
  /** Steps that turn the base document into the case; paths name fields in braces. */
  readonly ops?: readonly Step[];
  readonly http?: { readonly everyMs?: number };
};

type Step = { readonly op: string; readonly path?: string; readonly value?: unknown } & Partial<ManyEvents>;
type ManyEvents = {
  readonly count: number;
  readonly sameDate: string;
  readonly group: string;
  readonly relate: "ring" | "complete" | "chain";
};

type Context = {
  readonly base: unknown;
  readonly map: Readonly<Record<string, string>>;
  readonly csv: string;
};
type CorpusModule = {
  readonly loadCases: (half: string) => readonly HostileCase[];
  readonly serve: (options: {
    readonly cases: readonly HostileCase[];
    readonly context: Context;
  }) => Promise<Server>;
};

/** `undefined` where the corpus is absent. */
export async function openCorpus(): Promise<CorpusModule | undefined> {
  const address = resolve(FOLDER, "hostile.mjs");
  if (!existsSync(address)) return undefined;
  const module: CorpusModule = await import(/* @vite-ignore */ pathToFileURL(address).href);
  return module;
}

const START = "2014-02-17";

/** What the cases damage. The first title begins as the cases that look for a text in it expect. */
const BASE = makeTimeline({
  events: [
    { id: "e1", title: "Universal Declaration of a made-up kind", date: START, ...withTexts("e1") },
    { id: "e2", date: "2015-12-21", ...withTexts("e2") },
    { id: "e3", date: "2016-12-10", ...withTexts("e3") },
    { id: "e4", date: "2017-06-14/2017-06-25", ...withTexts("e4") },
    { id: "e5", date: "2018-03-15", ...withTexts("e5"), relations: [{ type: "cites", target: "e4" }] },
  ],
});

function withTexts(id: string): Partial<EventRecord> {
  return {
    summary: "A made-up summary.",
    note: "A made-up note.",
    sources: [
      { publisher: "Nobody", title: "A made-up source", kind: "press", url: `https://example.org/${id}` },
    ],
  };
}

/** For the server of the corpus: the names in braces, as our format calls them. */
export const CONTEXT: Context = {
  base: BASE,
  map: {
    events: "/events",
    id: "id",
    title: "title",
    date: "date",
    summary: "summary",
    body: "note",
    url: "sources/0/url",
    links: "sources",
    linkUrl: "url",
    linkLabel: "title",
    group: "body",
    related: "relations",
  },
  csv: "id,date,title\ne1,2014-02-17,A made-up event\n",
};

/** A redirect of the corpus leads here. */
export const UNCHANGED: HostileCase = {
  id: "json-base-unchanged",
  group: "syntax",
  expect: "load",
  why: "The base document itself.",
};

/** The same attack on our format: its steps write what our format would write where the corpus has other fields. */
export function toOurFormat(hostile: HostileCase): HostileCase {
  const http = hostile.http && { http: { ...hostile.http, ...(hostile.http.everyMs && { everyMs: 5 }) } };
  const ops = hostile.ops?.flatMap((step) => translate(step, startIn(hostile)));
  return { ...hostile, ...http, ...(ops && { ops }) };
}

function startIn({ ops = [] }: HostileCase): string {
  const dated = ops.findLast(({ path, value }) => path === "/{events}/0/{date}" && typeof value === "string");
  return typeof dated?.value === "string" ? dated.value : START;
}

function translate(step: Step, start: string): readonly Step[] {
  const { op, path = "", value } = step;
  if (op === "many") return [{ op: "set", path: "/{events}", value: manyEvents(step) }, ...manyBodies(step)];
  if (path === "/title") return [{ ...step, path: "/title/en" }];
  if (path === "/{events}" && Array.isArray(value)) return [{ ...step, value: value.map(completeEvent) }];
  if (path.endsWith("{related}")) return [{ ...step, value: toRelations(value) }];
  if (path.endsWith("{links}")) return [{ ...step, value: toSources(value) }];
  // Our end is part of the date: "2014-02-17/2015". What is no text cannot be written into it.
  if (path.endsWith("{end}")) {
    if (value === null) return [];
    return [
      { ...step, path: "/{events}/0/{date}", value: typeof value === "string" ? `${start}/${value}` : value },
    ];
  }
  // An event without an address is one without sources.
  if (path.endsWith("{url}") && op === "delete") return [{ op, path: path.replace("{url}", "{links}") }];
  // Groups are free text in the corpus; ours are bodies, so the new one joins their list.
  const isGroupName = path.endsWith("{group}") && op === "set" && !Array.isArray(value);
  return isGroupName
    ? [step, { op: "add", path: "/bodies/-", value: { id: value, names: { en: value } } }]
    : [step];
}

function completeEvent(value: unknown): unknown {
  const isEvent = typeof value === "object" && value !== null && "id" in value;
  return isEvent ? { ...makeEvent(), ...value } : value;
}

function toRelations(value: unknown): unknown {
  const isTarget = (item: unknown) => typeof item === "string";
  if (!Array.isArray(value) || !value.every(isTarget)) return value;
  return value.map((target) => ({ type: "cites", target }));
}

function toSources(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((link: unknown) => {
    if (typeof link !== "object" || link === null || Array.isArray(link)) return link;
    const { label, ...rest } = { label: undefined, ...link };
    return { publisher: "Nobody", kind: "press", title: label, ...rest };
  });
}

function manyEvents({ count = 0, sameDate, group, relate }: Step): EventRecord[] {
  const two = (number: number) => String(number).padStart(2, "0");
  return Array.from({ length: count }, (_, i) =>
    makeEvent({
      id: `n${i}`,
      title: `t${i}`,
      date: sameDate ?? `${1946 + (i % 80)}-${two(1 + (i % 12))}-${two(1 + (i % 28))}`,
      ...(group === "unique" && { body: `g${i}` }),
      relations: targetsOf(i, count, relate).map((target) => ({ type: "cites", target: `n${target}` })),
    }),
  );
}

function targetsOf(i: number, count: number, relate: ManyEvents["relate"] | undefined): readonly number[] {
  switch (relate) {
    case "ring":
      return [(i + 1) % count];
    case "chain":
      return i + 1 < count ? [i + 1] : [];
    case "complete":
      return Array.from({ length: count }, (_, other) => other).filter((other) => other !== i);
    case undefined:
      return [];
  }
}

function manyBodies({ count = 0, group }: Step): readonly Step[] {
  if (group !== "unique") return [];
  const value = Array.from({ length: count }, (_, i) => ({ id: `g${i}`, names: { en: `g${i}` } }));
  return [{ op: "set", path: "/bodies", value }];
}
