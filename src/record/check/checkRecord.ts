/** All that can be said of the files of a record when they are read together. */
import type { RecordProblem } from "../recordProblem";
import { problemAt } from "../recordProblem";
import type { Filed, RecordParts } from "../recordSchema";
import {
  FRAME_FILE,
  QUESTIONS_FILE,
  REGIONS_FILE,
  STATES_FILE,
  THEMES_FILE,
  TYPES_FILE,
} from "../recordSchema";
import { checkBodies } from "./checkBodies";
import { dayFault } from "./checkDates";
import { checkDissociations } from "./checkDissociations";
import { checkEvent } from "./checkEvent";
import { checkIds } from "./checkIds";
import { checkLinks } from "./checkLinks";
import { checkMemberships } from "./checkMemberships";
import { checkRecommendation } from "./checkRecommendations";
import { checkRelations } from "./checkRelations";
import { checkSponsors } from "./checkSponsors";
import { checkStates } from "./checkStates";
import { checkStory } from "./checkStories";
import { checkThemes } from "./checkThemes";
import { checkVotes } from "./checkVotes";
import type { RecordContext } from "./recordContext";
import { contextOf, referenceFault } from "./recordContext";

/** Problems and warnings of files that are each sound in themselves. */
export function checkRecord(parts: RecordParts): readonly RecordProblem[] {
  const released = parts.frame?.released ?? "";
  const context = contextOf({
    ...parts,
    bodies: parts.bodies.map(({ value }) => value),
    events: parts.events.map(({ value }) => value),
    released,
  });
  return [
    ...checkIds(parts),
    ...problemAt(FRAME_FILE, "released", dayFault(released, undefined)),
    ...checkBodies(parts, context),
    ...checkThemes(parts, context),
    ...parts.events.flatMap((event) => checkEvent(event, context)),
    ...checkRelations(parts.events),
    ...checkQuestions(parts, context),
    ...checkStates(parts, context),
    ...checkVotes(parts, context),
    ...checkSponsors(parts, context),
    ...checkDissociations(parts, context),
    ...checkMemberships(parts, context),
    ...parts.recommendations.flatMap((recommendation) => checkRecommendation(recommendation, context)),
    ...parts.stories.flatMap((story) => checkStory(story, parts, context)),
    ...allFiles(parts).flatMap(checkLinks),
  ];
}

function checkQuestions({ questions }: RecordParts, context: RecordContext): readonly RecordProblem[] {
  return questions.flatMap(({ events = [] }, question) =>
    events.flatMap((id, index) =>
      problemAt(QUESTIONS_FILE, `[${question}].events[${index}]`, referenceFault("event", id, context)),
    ),
  );
}

function allFiles(parts: RecordParts): readonly Filed<unknown>[] {
  return [
    { file: FRAME_FILE, value: parts.frame },
    { file: TYPES_FILE, value: parts.types },
    { file: THEMES_FILE, value: parts.themes },
    { file: REGIONS_FILE, value: parts.regions },
    { file: STATES_FILE, value: parts.states },
    { file: QUESTIONS_FILE, value: parts.questions },
    ...parts.bodies,
    ...parts.events,
    ...parts.votes,
    ...parts.sponsors,
    ...parts.dissociations,
    ...parts.memberships,
    ...parts.recommendations,
    ...parts.stories,
  ];
}
