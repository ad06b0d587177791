/** The record's files in, the published timeline and its positions out. Knows no file system: paths and texts only. */
import type * as z from "zod/mini";
import type { RecommendationsFile } from "../core/dataset/recommendationsSchema";
import { type StoriesFile, Story } from "../core/dataset/storiesSchema";
import type { Timeline } from "../core/dataset/publishedTimeline";
import type { PositionsFile } from "../core/dataset/positionsSchema";
import type { Positions } from "../core/domain/positions";
import { tallyOfPositions } from "../core/domain/positions";
import { Body } from "../core/domain/body";
import { parseEdtf } from "../core/domain/edtf";
import { EventRecord } from "../core/domain/event";
import { Membership } from "../core/domain/membership";
import { RecommendationRecord } from "../core/domain/recommendation";
import { latestEvidence, statusOf } from "../core/domain/recommendationStatus";
import { checkRecord } from "./check/checkRecord";
import { parseRecordFile } from "./parseRecordFile";
import type { RecordProblem } from "./recordProblem";
import { isWarning } from "./recordProblem";
import type { Filed, RecordFrame, RecordParts } from "./recordSchema";
import {
  DissociationFile,
  FRAME_FILE,
  LISTS,
  QUESTIONS_FILE,
  RecordFrame as RecordFrameSchema,
  REGIONS_FILE,
  SponsorFile,
  STATES_FILE,
  THEMES_FILE,
  TYPES_FILE,
  VoteFile,
} from "./recordSchema";

export type CompiledRecord = {
  /** Absent as long as `timeline.json` cannot be read. */
  readonly timeline: Timeline | undefined;
  readonly positions: PositionsFile;
  readonly recommendations: RecommendationsFile;
  readonly stories: StoriesFile;
  /** Empty when the record may be published. */
  readonly problems: readonly RecordProblem[];
  /** What an editor should look at; the record may be published with it. */
  readonly warnings: readonly RecordProblem[];
  /** Whether every file could be read, and the files could then be checked against each other. */
  readonly isChecked: boolean;
};

/** Compiles the files of one record, given as path inside its folder to text. The same files give the same result. */
export function compileRecord(files: ReadonlyMap<string, string>): CompiledRecord {
  const { parts, problems } = parseFiles(files);
  const events = parts.events.map(({ value }) => withPositions(value, parts.votes)).toSorted(byTime);
  const bodies = inOrder(
    parts.bodies.map(({ value }) => value),
    parts.frame?.order ?? [],
  );
  // A file that cannot be read would make every reference to it a problem: those are looked for afterwards.
  const isChecked = problems.length === 0;
  const found = isChecked ? checkRecord(parts) : problems;
  return {
    timeline: parts.frame && {
      ...published(parts.frame),
      bodies,
      types: [...parts.types],
      themes: [...parts.themes],
      questions: [...parts.questions],
      events,
    },
    positions: collectPositions(parts),
    recommendations: { recommendations: withStatuses(parts) },
    stories: { stories: parts.stories.map(({ value }) => value) },
    problems: found.filter((problem) => !isWarning(problem)),
    warnings: found.filter(isWarning),
    isChecked,
  };
}

function parseFiles(files: ReadonlyMap<string, string>): { parts: RecordParts; problems: RecordProblem[] } {
  const problems: RecordProblem[] = [];
  const parse = <T>(file: string, text: string, schema: z.ZodMiniType<T>): T | undefined => {
    const parsed = parseRecordFile(file, text, schema);
    problems.push(...parsed.problems);
    return parsed.value;
  };
  const folder = <T>(place: RegExp, schema: z.ZodMiniType<T>): Filed<T>[] =>
    paths
      .filter((file) => place.test(file))
      .flatMap((file) => {
        const value = parse(file, files.get(file) ?? "", schema);
        return value === undefined ? [] : [{ file, value }];
      });
  const single = <T>(file: string, schema: z.ZodMiniType<T>): T | undefined => {
    const text = files.get(file);
    if (text !== undefined) return parse(file, text, schema);
    problems.push({
      file,
      path: "",
      wrong: "This file is missing.",
      advice: "Add it; a list may be empty: [].",
    });
    return undefined;
  };
  const paths = [...files.keys()].toSorted();
  for (const file of paths.filter((path) => !KNOWN_PLACES.some((place) => place.test(path)))) {
    const advice =
      "Files are timeline, types, themes, regions, states and questions, or lie in bodies/, events/<year>/, votes/, sponsors/, dissociations/, memberships/, recommendations/ and stories/.";
    problems.push({ file, path: "", wrong: "The record has no place for this file.", advice });
  }
  const parts = {
    frame: single(FRAME_FILE, RecordFrameSchema),
    bodies: folder(BODY_FILES, Body),
    events: folder(EVENT_FILES, EventRecord),
    votes: folder(VOTE_FILES, VoteFile),
    sponsors: folder(SPONSOR_FILES, SponsorFile),
    dissociations: folder(DISSOCIATION_FILES, DissociationFile),
    memberships: folder(MEMBERSHIP_FILES, Membership),
    recommendations: folder(RECOMMENDATION_FILES, RecommendationRecord),
    stories: folder(STORY_FILES, Story),
    types: single(TYPES_FILE, LISTS.types) ?? [],
    themes: single(THEMES_FILE, LISTS.themes) ?? [],
    regions: single(REGIONS_FILE, LISTS.regions) ?? [],
    states: single(STATES_FILE, LISTS.states) ?? [],
    questions: single(QUESTIONS_FILE, LISTS.questions) ?? [],
  };
  return { parts, problems };
}

const BODY_FILES = /^bodies\/[^/]+\.json$/;
const EVENT_FILES = /^events\/[0-9]{4}\/[^/]+\.json$/;
const VOTE_FILES = /^votes\/[^/]+\.json$/;
const SPONSOR_FILES = /^sponsors\/[^/]+\.json$/;
const DISSOCIATION_FILES = /^dissociations\/[^/]+\.json$/;
const MEMBERSHIP_FILES = /^memberships\/[^/]+\.json$/;
const RECOMMENDATION_FILES = /^recommendations\/[^/]+\.json$/;
const STORY_FILES = /^stories\/[^/]+\.json$/;
const KNOWN_PLACES = [
  BODY_FILES,
  EVENT_FILES,
  VOTE_FILES,
  SPONSOR_FILES,
  DISSOCIATION_FILES,
  MEMBERSHIP_FILES,
  RECOMMENDATION_FILES,
  STORY_FILES,
  /^(timeline|types|themes|regions|states|questions)\.json$/,
];

/** The frame without what only the compiler needs, and with the addresses of the files beside the timeline. */
function published(recordFrame: RecordFrame) {
  const { order: _, ...frame } = recordFrame;
  return {
    ...frame,
    positions: `${frame.id}.positions.json`,
    recommendations: `${frame.id}.recommendations.json`,
  };
}

/** Where members' positions are on record, the tally is counted from them. */
function withPositions(event: EventRecord, votes: RecordParts["votes"]): EventRecord {
  const vote = votes.find(({ value }) => value.event === event.id)?.value;
  const { action } = event;
  if (vote === undefined || action === undefined) return event;
  if (action.manner !== "recorded-vote" && action.manner !== "procedural-vote") return event;
  const note = action.note ?? vote.note;
  const counted = { ...action, ...(note === undefined ? {} : { note }), tally: tallyOfPositions(vote) };
  return { ...event, action: counted };
}

function withStatuses({ recommendations }: RecordParts): RecommendationsFile["recommendations"] {
  return recommendations.map(({ value }) => {
    const asOf = latestEvidence(value.evidence);
    return { ...value, status: statusOf(value.evidence), ...(asOf === undefined ? {} : { asOf }) };
  });
}

function collectPositions(parts: RecordParts): PositionsFile {
  const { votes, sponsors, dissociations, memberships, regions, states } = parts;
  const votesByEvent: Record<string, Positions> = {};
  for (const { value } of votes) {
    const { event, note: _, ...positions } = value;
    votesByEvent[event] = positions;
  }
  return {
    states: [...states],
    regions: [...regions],
    votes: votesByEvent,
    sponsors: byEvent(sponsors),
    dissociations: byEvent(dissociations),
    memberships: memberships.map(({ value }) => value),
  };
}

function byEvent<T extends { readonly event: string }>(
  filed: readonly Filed<T>[],
): Record<string, Omit<T, "event">> {
  return Object.fromEntries(filed.map(({ value: { event, ...rest } }) => [event, rest]));
}

function inOrder(bodies: readonly Body[], order: readonly string[]): Body[] {
  return bodies.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

/** By start, end and id, as the app sorts them too: the published file reads from the first event to the last. */
function byTime(a: EventRecord, b: EventRecord): number {
  const [extentA, extentB] = [parseEdtf(a.date), parseEdtf(b.date)];
  if (extentA === undefined || extentB === undefined) return a.date < b.date ? -1 : 1;
  const difference = extentA.from - extentB.from || Math.sign(compareEnds(extentA.until, extentB.until));
  return difference !== 0 ? difference : a.id < b.id ? -1 : 1;
}

/** Infinite ends are equal; their difference would not be a number. */
function compareEnds(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
