/**
 * The record as people write it: one small file per event, body and vote, and one for each vocabulary.
 *
 *   timeline.json   what the whole is called, and the order of the bodies
 *   bodies/<id>.json   events/<year>/<id>.json   votes/<event id>.json
 *   recommendations/<id>.json   stories/<id>.json   sponsors/<event id>.json   dissociations/<event id>.json   memberships/<body>.json
 *   types.json   themes.json   regions.json   states.json   questions.json
 */
import * as z from "zod/mini";
import type { Story } from "../core/dataset/storiesSchema";
import { OpenQuestion } from "../core/dataset/timelineSchema";
import { Timeline } from "../core/dataset/publishedTimeline";
import { DissociationList } from "../core/domain/dissociation";
import type { Membership } from "../core/domain/membership";
import { Positions } from "../core/domain/positions";
import { RegionalGroup } from "../core/domain/regionalGroup";
import { Sponsorship } from "../core/domain/sponsorship";
import type { Body } from "../core/domain/body";
import type { EventRecord } from "../core/domain/event";
import type { RecommendationRecord } from "../core/domain/recommendation";
import { EventType, Theme } from "../core/domain/vocabulary";
import { State } from "../core/domain/state";

export const RecordFrame = z.extend(
  z.omit(Timeline, {
    positions: true,
    recommendations: true,
    bodies: true,
    types: true,
    themes: true,
    questions: true,
    events: true,
  }),
  {
    /** Ids of all bodies, top of the ladder first, each after its parent. */
    order: z.array(z.string()),
  },
);
export type RecordFrame = z.infer<typeof RecordFrame>;

/** Who voted how. The compiler counts the tally, so that no tally can differ from the positions. */
export const VoteFile = z.extend(Positions, {
  event: z.string(),
  /** On what the positions rest; becomes the note of the event's action. */
  note: z.optional(z.string()),
});
export type VoteFile = z.infer<typeof VoteFile>;

/** Who put the text of an event forward. */
export const SponsorFile = z.extend(Sponsorship, { event: z.string() });
export type SponsorFile = z.infer<typeof SponsorFile>;

/** Who was no part of the agreement on the text of an event. */
export const DissociationFile = z.extend(DissociationList, { event: z.string() });
export type DissociationFile = z.infer<typeof DissociationFile>;

export const FRAME_FILE = "timeline.json";
export const TYPES_FILE = "types.json";
export const THEMES_FILE = "themes.json";
export const REGIONS_FILE = "regions.json";
export const STATES_FILE = "states.json";
export const QUESTIONS_FILE = "questions.json";

export const LISTS = {
  types: z.array(EventType),
  themes: z.array(Theme),
  regions: z.array(RegionalGroup),
  states: z.array(State),
  questions: z.array(OpenQuestion),
} as const;

/** A record with the file that it was read from, so that later checks can name it. */
export type Filed<T> = { readonly file: string; readonly value: T };

/** Everything in the folder, each file sound in itself but not yet checked against the others. */
export type RecordParts = {
  readonly frame: RecordFrame | undefined;
  readonly bodies: readonly Filed<Body>[];
  readonly events: readonly Filed<EventRecord>[];
  readonly votes: readonly Filed<VoteFile>[];
  readonly sponsors: readonly Filed<SponsorFile>[];
  readonly dissociations: readonly Filed<DissociationFile>[];
  readonly memberships: readonly Filed<Membership>[];
  readonly recommendations: readonly Filed<RecommendationRecord>[];
  readonly stories: readonly Filed<Story>[];
  readonly types: readonly EventType[];
  readonly themes: readonly Theme[];
  readonly regions: readonly RegionalGroup[];
  readonly states: readonly State[];
  readonly questions: readonly OpenQuestion[];
};
