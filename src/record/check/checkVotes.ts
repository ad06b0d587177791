/** Votes: each belongs to one event that was voted on, and each state takes one position in it. */
import type { EventRecord } from "../../core/domain/event";
import { POSITIONS } from "../../core/domain/positions";
import type { Fault, RecordProblem } from "../recordProblem";
import { problemAt } from "../recordProblem";
import type { Filed, RecordParts, VoteFile } from "../recordSchema";
import { checkNamedAfterEvent, repeatsAt } from "./checkIds";
import type { RecordContext } from "./recordContext";
import { referenceFault } from "./recordContext";

export function checkVotes(parts: RecordParts, context: RecordContext): readonly RecordProblem[] {
  const voted = new Set(parts.votes.map(({ value }) => value.event));
  return [
    ...parts.votes.flatMap((vote) => [
      ...checkNamedAfterEvent(vote),
      ...problemAt(vote.file, "event", referenceFault("event", vote.value.event, context)),
      ...checkVoters(vote, context),
    ]),
    ...parts.events.flatMap((event) => checkCounting(event, voted.has(event.value.id))),
  ];
}

function checkVoters(
  { file, value: vote }: Filed<VoteFile>,
  context: RecordContext,
): readonly RecordProblem[] {
  const voters = POSITIONS.flatMap((position) =>
    (vote[position] ?? []).map((iso3, index) => ({ path: `${position}[${index}]`, value: iso3 })),
  );
  return [
    ...repeatsAt(file, voters),
    ...voters.flatMap(({ path, value }) => problemAt(file, path, referenceFault("state", value, context))),
  ];
}

/** A vote is counted from its positions; where there are none, from the tally, or its absence is explained. */
function checkCounting(
  { file, value: event }: Filed<EventRecord>,
  hasPositions: boolean,
): readonly RecordProblem[] {
  const { action } = event;
  const isVote = action?.manner === "recorded-vote" || action?.manner === "procedural-vote";
  if (hasPositions && !isVote) return problemAt(file, "action", notAVote(event.id));
  if (!isVote) return [];
  if (hasPositions && action.tally !== undefined) {
    return problemAt(file, "action.tally", countedTwice(event.id));
  }
  const isUnexplained = !hasPositions && action.tally === undefined && action.note === undefined;
  return problemAt(file, "action.note", isUnexplained ? NOT_COUNTED : undefined);
}

function notAVote(id: string): Fault {
  const wrong = `Positions are on record in votes/${id}.json, but the action is not a recorded or procedural vote.`;
  return { wrong, advice: 'Set "manner" to "recorded-vote" or "procedural-vote".' };
}

function countedTwice(id: string): Fault {
  return {
    wrong: `The tally is counted from votes/${id}.json.`,
    advice: "Take the tally out of the event's file.",
  };
}

const NOT_COUNTED: Fault = {
  wrong: "The vote has neither positions nor a tally.",
  advice: "Add them, or say in `note` why nobody could confirm them.",
};
