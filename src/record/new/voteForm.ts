/** Who voted how, for an event that was voted on. */
import { referenceFault } from "../check/recordContext";
import type { Fault } from "../recordProblem";
import { VoteFile } from "../recordSchema";
import { firstFault, presentFault } from "./answerFaults";
import type { Answers, Field, Form } from "./form";
import { listOf } from "./form";
import type { KnownRecord } from "./knownRecord";

/** Says that nobody took a position; an answer left out would say nothing. */
const NOBODY = "none";

const POSITIONS = ["in-favour", "against", "abstaining", "not-voting"] as const;
type Position = (typeof POSITIONS)[number];

export const VOTE_FORM: Form = {
  schema: VoteFile,
  fields: [
    {
      name: "event",
      prompt: "Id of the event that was voted on",
      faultOf: (text, _answers, record) => eventFault(text, record),
    },
    positionField("in-favour", "in favour"),
    positionField("against", "against"),
    positionField("abstaining", "abstaining"),
    { ...positionField("not-voting", "members that took no part, if the source says so"), isOptional: true },
    { name: "note", prompt: "On what the positions rest", isOptional: true },
  ],
  draft: (answers) => ({
    file: `votes/${answers.get("event")}.json`,
    value: {
      event: answers.get("event"),
      inFavour: statesOf(answers, "in-favour"),
      against: statesOf(answers, "against"),
      abstaining: statesOf(answers, "abstaining"),
      notVoting: answers.has("not-voting") ? statesOf(answers, "not-voting") : undefined,
      note: answers.get("note"),
    },
  }),
};

function positionField(name: Position, what: string): Field {
  return {
    name,
    prompt: `States ${what}: codes of states.json with commas between them, or ${NOBODY}`,
    faultOf: (text, answers, record) => votersFault(text, name, answers, record),
  };
}

function eventFault(id: string, record: KnownRecord): Fault | undefined {
  const action = record.events.get(id)?.action;
  const isVote = action?.manner === "recorded-vote" || action?.manner === "procedural-vote";
  return (
    referenceFault("event", id, record) ??
    presentFault(id, record.votes, `votes/${id}.json`) ??
    (isVote
      ? undefined
      : {
          wrong: `"${id}" is not an event with a recorded or procedural vote.`,
          advice: "Name another one, or correct its action first.",
        })
  );
}

/** Each state is known, and takes one position. */
function votersFault(
  text: string,
  position: Position,
  answers: Answers,
  record: KnownRecord,
): Fault | undefined {
  if (text === NOBODY) return undefined;
  const states = listOf(text);
  const earlier = POSITIONS.slice(0, POSITIONS.indexOf(position)).flatMap((name) => statesOf(answers, name));
  const all = [...earlier, ...states];
  return (
    firstFault(states, (iso3) => referenceFault("state", iso3, record)) ??
    firstFault(states, (iso3) =>
      all.indexOf(iso3) === all.lastIndexOf(iso3)
        ? undefined
        : { wrong: `${iso3} is listed twice.`, advice: "Leave each state in one place." },
    )
  );
}

function statesOf(answers: Answers, position: Position): readonly string[] {
  const answer = answers.get(position);
  return answer === NOBODY ? [] : listOf(answer).toSorted();
}
