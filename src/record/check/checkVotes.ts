/** Votes: each belongs to one event that was voted on, and each state takes one position in it. */
import type { RecordProblem } from "../recordProblem";
import type { Filed, RecordParts, VoteFile } from "../recordSchema";
import { STATES_FILE } from "../recordSchema";

const POSITIONS = ["inFavour", "against", "abstaining", "notVoting"] as const;

export function checkVotes(parts: RecordParts): readonly RecordProblem[] {
  const states = new Set(parts.states.map(({ iso3 }) => iso3));
  return parts.votes.flatMap((vote) => [...checkVoteEvent(vote, parts), ...checkVoters(vote, states)]);
}

function checkVoteEvent({ file, value: vote }: Filed<VoteFile>, { events }: RecordParts): RecordProblem[] {
  const problem = (path: string, wrong: string, advice: string, of = file) => [
    { file: of, path, wrong, advice },
  ];
  if (file !== `votes/${vote.event}.json`) {
    return problem(
      "event",
      `The event "${vote.event}" is not the file's name.`,
      `Name the file ${vote.event}.json.`,
    );
  }
  const event = events.find(({ value }) => value.id === vote.event);
  if (event === undefined) {
    return problem("event", `There is no event "${vote.event}".`, "Add the event, or take the vote out.");
  }
  const { action } = event.value;
  if (action?.manner !== "recorded-vote" && action?.manner !== "procedural-vote") {
    const wrong = `Positions are on record in ${file}, but the action is not a recorded or procedural vote.`;
    return problem("action", wrong, 'Set "manner" to "recorded-vote" or "procedural-vote".', event.file);
  }
  if (action.tally !== undefined) {
    const wrong = `The tally is counted from ${file}.`;
    return problem("action.tally", wrong, "Take the tally out of the event's file.", event.file);
  }
  return [];
}

function checkVoters({ file, value: vote }: Filed<VoteFile>, states: ReadonlySet<string>): RecordProblem[] {
  const problems: RecordProblem[] = [];
  const seen = new Set<string>();
  for (const position of POSITIONS) {
    for (const [index, iso3] of (vote[position] ?? []).entries()) {
      const place = { file, path: `${position}[${index}]` };
      if (seen.has(iso3)) {
        problems.push({
          ...place,
          wrong: `${iso3} is listed twice.`,
          advice: "Leave each state in one place.",
        });
      }
      if (!states.has(iso3)) {
        const advice = `Correct the code, or add the state to ${STATES_FILE}.`;
        problems.push({ ...place, wrong: `${iso3} is not a known state.`, advice });
      }
      seen.add(iso3);
    }
  }
  return problems;
}
