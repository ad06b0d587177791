/** The published files taken apart into what a release speaks of: one item for each record. */
import * as z from "zod/mini";
import type { RecordKind } from "../../core/dataset/releasesSchema";
import { LocalizedText } from "../../core/domain/text";
import { localize } from "../../core/domain/localize";
import { publishedNames } from "./publishedTexts";

export type PublishedItem = {
  readonly kind: RecordKind;
  readonly id: string;
  readonly title: string | undefined;
  readonly value: Readonly<Record<string, unknown>>;
};

// Releases stay readable when the format moves on: of each record only what names it is asked for.
const Titled = z.looseObject({ id: z.string(), title: z.string() });
const Named = z.looseObject({ id: z.string(), names: LocalizedText });
const Question = z.looseObject({ id: z.string(), text: LocalizedText });
const State = z.looseObject({ iso3: z.string(), names: LocalizedText });
const Membership = z.looseObject({ body: z.string() });
const Fields = z.record(z.string(), z.unknown());

const TimelineFile = z.looseObject({
  id: z.string(),
  title: LocalizedText,
  bodies: z.array(Named),
  types: z.array(Named),
  themes: z.array(Named),
  questions: z.array(Question),
  events: z.array(Titled),
});
const PositionsFile = z.object({
  states: z.array(State),
  votes: z.record(z.string(), Fields),
  sponsors: z.optional(z.record(z.string(), Fields)),
  dissociations: z.optional(z.record(z.string(), Fields)),
  regions: z.optional(z.array(Named)),
  memberships: z.optional(z.array(Membership)),
});
const RecommendationsFile = z.object({ recommendations: z.array(Titled) });

/** `texts`: by file name, the published files of the record with this id; none at all hold no items. */
export function publishedItems(texts: ReadonlyMap<string, string>, id: string): readonly PublishedItem[] {
  if (texts.size === 0) return [];
  const names = publishedNames(id);
  const { bodies, types, themes, questions, events, ...frame } = parse(texts, names.timeline, TimelineFile);
  const positions = parse(texts, names.positions, PositionsFile);
  const { states, votes, sponsors = {}, dissociations = {}, regions = [], memberships = [] } = positions;
  const { recommendations } = parse(texts, names.recommendations, RecommendationsFile);

  const bodyNames = new Map(bodies.map((body) => [body.id, inEnglish(body.names)]));
  const titles = new Map(events.map((event) => [event.id, event.title]));
  const named = (kind: RecordKind) => (value: z.infer<typeof Named>) =>
    item(kind, value.id, inEnglish(value.names), value);
  const titled = (kind: RecordKind) => (value: z.infer<typeof Titled>) =>
    item(kind, value.id, value.title, value);
  const byEvent = (kind: RecordKind, values: Readonly<Record<string, z.infer<typeof Fields>>>) =>
    Object.entries(values).map(([event, value]) => item(kind, event, titles.get(event), value));

  return [
    ...events.map(titled("event")),
    ...byEvent("vote", votes),
    ...byEvent("sponsors", sponsors),
    ...byEvent("dissociations", dissociations),
    ...recommendations.map(titled("recommendation")),
    ...bodies.map(named("body")),
    ...types.map(named("type")),
    ...themes.map(named("theme")),
    ...questions.map((value) => item("question", value.id, inEnglish(value.text), value)),
    ...regions.map(named("region")),
    ...states.map((value) => item("state", value.iso3, inEnglish(value.names), value)),
    ...memberships.map((value) => item("membership", value.body, bodyNames.get(value.body), value)),
    item("timeline", frame.id, inEnglish(frame.title), withoutDay(frame)),
  ];
}

function parse<T>(texts: ReadonlyMap<string, string>, name: string, schema: z.ZodMiniType<T>): T {
  const text = texts.get(name);
  if (text === undefined) throw new Error(`A release without ${name} cannot be compared.`);
  const json: unknown = JSON.parse(text);
  return schema.parse(json);
}

function item(
  kind: RecordKind,
  id: string,
  title: string | undefined,
  value: PublishedItem["value"],
): PublishedItem {
  return { kind, id, title, value };
}

function inEnglish(texts: LocalizedText): string | undefined {
  return localize(texts, "en")?.text;
}

/** Every release has its own day: that is no change. */
function withoutDay(frame: PublishedItem["value"]): PublishedItem["value"] {
  const { released: _, ...rest } = frame;
  return rest;
}
