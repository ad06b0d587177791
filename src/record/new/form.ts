/** Forms: what `npm run record:new` asks for, in which order, and what is wrong with an answer. */
import type * as z from "zod/mini";
import type { Fault } from "../recordProblem";
import type { KnownRecord } from "./knownRecord";

/** By the name of the field. What was not answered is absent. */
export type Answers = ReadonlyMap<string, string>;

export type Choice = { readonly id: string; readonly meaning?: string | undefined };

export type Field = {
  /** Names the answer and its flag: `date` is `--date`. */
  readonly name: string;
  readonly prompt: string;
  readonly isOptional?: boolean;
  /** Several of the choices, with commas between them. */
  readonly isList?: boolean;
  /** Asked only after an answer to that field, or after that very answer. */
  readonly goesWith?: { readonly field: string; readonly answer?: string };
  readonly choices?: (record: KnownRecord) => readonly Choice[];
  /** Taken when nothing is answered: a name for the file, or what the record holds already. Never a new fact. */
  readonly propose?: (answers: Answers, record: KnownRecord) => string | undefined;
  /** What is wrong with an answer that is not empty. */
  readonly faultOf?: (text: string, answers: Answers, record: KnownRecord) => Fault | undefined;
};

/** A file to be written: its path inside the record's folder, and what it holds. Fields that are undefined are left out. */
type Draft = { readonly file: string; readonly value: unknown };

export type Form = {
  /** Of the file: every draft of a form without faults meets it. */
  readonly schema: z.ZodMiniType;
  readonly fields: readonly Field[];
  readonly draft: (answers: Answers) => Draft;
};

/** One question as it is put to somebody. */
export type Question = {
  readonly field: Field;
  readonly choices: readonly Choice[];
  readonly proposal: string | undefined;
  /** What was wrong with the answer before, when it is asked again. */
  readonly fault: Fault | undefined;
};

/** What is wrong with the answer to a field. */
type FieldFault = Fault & Pick<Field, "prompt"> & { readonly field: string };

/** Puts a question to somebody, and gives back what they typed. */
export type Ask = (question: Question) => Promise<string>;

type FilledForm = {
  readonly answers: Answers;
  /** Empty when the draft can be written. */
  readonly faults: readonly FieldFault[];
};

/**
 * Takes the answers that were given, and asks for the others; with nobody to ask, proposals stand, and what is needed
 * and absent is a fault.
 */
export async function fillForm(
  { fields }: Form,
  given: Answers,
  record: KnownRecord,
  ask?: Ask,
): Promise<FilledForm> {
  const answers = new Map<string, string>();
  const faults: FieldFault[] = [];
  for (const field of fields) {
    const stray = strayFault(field, answers);
    if (stray !== undefined && !given.has(field.name)) continue;
    const { text, fault } = stray
      ? { text: "", fault: stray }
      : await answerFor(field, given, answers, record, ask);
    if (fault !== undefined) faults.push({ field: field.name, prompt: field.prompt, ...fault });
    else if (text !== "") answers.set(field.name, text);
  }
  return { answers, faults };
}

type Judged = { readonly text: string; readonly fault: Fault | undefined };

/** The answer that was given; if none was, or a wrong one, what somebody answers until it is right. */
async function answerFor(
  field: Field,
  given: Answers,
  answers: Answers,
  record: KnownRecord,
  ask: Ask | undefined,
): Promise<Judged> {
  const choices = field.choices?.(record) ?? [];
  const proposal = field.propose?.(answers, record);
  const judge = (typed: string): Judged => {
    const text = typed.trim() === "" ? (proposal ?? "") : typed.trim();
    return { text, fault: faultOfAnswer(field, text, choices, answers, record) };
  };
  const flag = given.get(field.name);
  let judged = judge(flag ?? "");
  if (ask === undefined || (flag !== undefined && judged.fault === undefined)) return judged;
  let fault = flag === undefined ? undefined : judged.fault;
  do {
    judged = judge(await ask({ field, choices, proposal, fault }));
    fault = judged.fault;
  } while (fault !== undefined);
  return judged;
}

/** The items of an answer that lists several, with commas between them. */
export function listOf(answer: string | undefined): readonly string[] {
  return (answer ?? "")
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** An answer that the answers before leave no room for. */
function strayFault({ goesWith }: Field, answers: Answers): Fault | undefined {
  if (goesWith === undefined) return undefined;
  const { field, answer } = goesWith;
  const before = answers.get(field);
  if (before !== undefined && (answer === undefined || before === answer)) return undefined;
  const flag = answer === undefined ? `--${field}` : `--${field} ${answer}`;
  return { wrong: `It goes with ${flag}.`, advice: `Add ${flag}, or leave this out.` };
}

function faultOfAnswer(
  field: Field,
  text: string,
  choices: readonly Choice[],
  answers: Answers,
  record: KnownRecord,
): Fault | undefined {
  if (text === "") {
    return field.isOptional ? undefined : { wrong: "This is needed.", advice: "It cannot be left out." };
  }
  const items = field.isList ? listOf(text) : [text];
  const unknown = items.find((item) => !choices.some(({ id }) => id === item));
  if (choices.length > 0 && unknown !== undefined) {
    const advice = `Choose among ${choices.map(({ id }) => id).join(", ")}.`;
    return { wrong: `"${unknown}" is not one of the choices.`, advice };
  }
  return field.faultOf?.(text, answers, record);
}
