/** The JSON Schemas of the published files: made of the schemas that check them, with the meaning of every field. */
import * as z from "zod/mini";
import { RecommendationsFile } from "../core/dataset/recommendationsSchema";
import { StoriesFile, Story, StoryStep } from "../core/dataset/storiesSchema";
import { OpenQuestion, StartingPoint } from "../core/dataset/timelineSchema";
import { Timeline } from "../core/dataset/publishedTimeline";
import { PositionsFile } from "../core/dataset/positionsSchema";
import { Action, Tally } from "../core/domain/action";
import { Positions } from "../core/domain/positions";
import { Sponsorship } from "../core/domain/sponsorship";
import { Body, Coverage } from "../core/domain/body";
import { Dissociation, DissociationList } from "../core/domain/dissociation";
import { Disagreement, DocumentReference, EventRecord, Translation } from "../core/domain/event";
import { Member, Membership } from "../core/domain/membership";
import { Ask, Evidence, Recommendation } from "../core/domain/recommendation";
import { RegionalGroup } from "../core/domain/regionalGroup";
import { Relation } from "../core/domain/relation";
import { Source } from "../core/domain/source";
import { EventType, Passage, Theme } from "../core/domain/vocabulary";
import { State } from "../core/domain/state";
import { FIELD_MEANINGS } from "./fieldMeanings";
import {
  POSITIONS_FILE_MEANINGS,
  RECOMMENDATIONS_FILE_MEANINGS,
  STORIES_FILE_MEANINGS,
  TIMELINE_MEANINGS,
} from "./fileMeanings";

type JsonSchema = z.core.JSONSchema.BaseSchema;

const NAMED = {
  Action,
  Ask,
  Body,
  Coverage,
  Disagreement,
  Dissociation,
  DissociationList,
  DocumentReference,
  Evidence,
  EventRecord,
  EventType,
  Member,
  Membership,
  OpenQuestion,
  Passage,
  Positions,
  Recommendation,
  RegionalGroup,
  Relation,
  Source,
  Sponsorship,
  StartingPoint,
  State,
  Story,
  StoryStep,
  Tally,
  Theme,
  Translation,
};

export type PublishedSchemas = Readonly<
  Record<"timeline" | "positions" | "recommendations" | "stories", JsonSchema>
>;

/** Each kind of record stands once, in `$defs`, under its name. */
export function publishedSchemas(): PublishedSchemas {
  return {
    timeline: describedSchema(Timeline, TIMELINE_MEANINGS),
    positions: describedSchema(PositionsFile, POSITIONS_FILE_MEANINGS),
    recommendations: describedSchema(RecommendationsFile, RECOMMENDATIONS_FILE_MEANINGS),
    stories: describedSchema(StoriesFile, STORIES_FILE_MEANINGS),
  };
}

function describedSchema(schema: z.ZodMiniType, meanings: Readonly<Record<string, string>>): JsonSchema {
  const names = z.registry<{ id: string }>();
  for (const [id, named] of Object.entries(NAMED)) names.add(named, { id });
  const published = z.toJSONSchema(schema, { metadata: names });
  describeFields(published, meanings);
  for (const [name, definition] of Object.entries(published.$defs ?? {})) {
    describeFields(definition, isNamed(name) ? FIELD_MEANINGS[name] : {});
  }
  return published;
}

function isNamed(name: string): name is keyof typeof NAMED {
  return Object.hasOwn(NAMED, name);
}

/** Writes the meaning of each field beside its type; in a union, into each of its kinds. */
function describeFields(schema: JsonSchema, meanings: Readonly<Record<string, string>>): void {
  for (const kind of [schema, ...(schema.oneOf ?? [])]) {
    if (typeof kind === "boolean") continue;
    for (const [name, field] of Object.entries(kind.properties ?? {})) {
      const description = meanings[name];
      if (typeof field !== "boolean" && description !== undefined) field.description = description;
    }
  }
}
