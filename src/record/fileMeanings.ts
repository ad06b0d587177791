/** What each published file holds, field by field; what the fields of a record mean is in `fieldMeanings.ts`. */
import type { Timeline } from "../core/dataset/publishedTimeline";
import type { PositionsFile } from "../core/dataset/positionsSchema";
import type { RecommendationsFile } from "../core/dataset/recommendationsSchema";
import type { StoriesFile } from "../core/dataset/storiesSchema";
import type { Meanings } from "./fieldMeanings";

export const TIMELINE_MEANINGS: Meanings<Timeline> = {
  format: "Marks the file as a timeline of this kind.",
  version: "Version of the format.",
  id: "Short name of the timeline, for machines.",
  title: "Name of the timeline, by language.",
  description: "What the timeline is about, by language.",
  language: "BCP 47 tag of the texts that carry no language of their own, such as titles and summaries.",
  released: "Day on which this release was made, as an EDTF date.",
  licence: "Licence under which the timeline is offered.",
  startingPoints: "Questions to begin with, each with the address that answers it.",
  positions: "Address of the file that says how each State voted, relative to this file.",
  recommendations:
    "Address of the file that says what was recommended and what came of it, relative to this file.",
  bodies: "The bodies that act, those without a parent from the top of the ladder down.",
  types: "The kinds of events.",
  themes: "The subjects by which events are sorted.",
  questions: "What no source consulted could settle.",
  events: "What the bodies did, each event with its sources.",
};

export const POSITIONS_FILE_MEANINGS: Meanings<PositionsFile> = {
  states: "The States that were members of a body that voted, with their names.",
  regions: "The regional groups in which the States stand.",
  votes: "Who took which position, by the id of the event.",
  sponsors: "Who put the text forward, by the id of the event.",
  dissociations:
    "Which States were no part of the agreement on a text adopted without a vote, by the id of the event.",
  memberships: "Which States were members of a body and when, as far as it is on record.",
};

export const RECOMMENDATIONS_FILE_MEANINGS: Meanings<RecommendationsFile> = {
  recommendations: "What was asked for the sake of accountability, and what came of it.",
};

export const STORIES_FILE_MEANINGS: Meanings<StoriesFile> = {
  stories: "The record told in steps.",
};
