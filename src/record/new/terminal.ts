/** Asks the questions of a form in a terminal. */
import { stdin, stdout } from "node:process";
import { createInterface } from "node:readline/promises";
import type { Ask, Question } from "./form";

type Terminal = { readonly ask: Ask; readonly close: () => void };

/** Whoever ends the input, with Ctrl+C or Ctrl+D, ends the command before anything is written. */
export function openTerminal(): Terminal {
  const lines = createInterface({ input: stdin, output: stdout });
  const leave = () => {
    stdout.write("\nNothing was written.\n");
    process.exit(1);
  };
  lines.once("close", leave);
  return {
    ask(question) {
      stdout.write(linesAbove(question));
      return lines.question(formatPrompt(question));
    },
    close() {
      lines.off("close", leave);
      lines.close();
    },
  };
}

/** What stands above a question: the choices, and what was wrong with the answer before. */
export function linesAbove({ choices, fault }: Question): string {
  const width = Math.max(0, ...choices.map(({ id }) => id.length));
  const list = choices.map(({ id, meaning }) => `  ${id.padEnd(width)}  ${meaning ?? ""}`.trimEnd());
  // The advice of a wrong choice is the list itself.
  const again = fault && (choices.length > 0 ? fault.wrong : `${fault.wrong} ${fault.advice}`);
  return ["", ...list, ...(again === undefined ? [] : [again]), ""].join("\n");
}

export function formatPrompt({ field, proposal }: Question): string {
  const several = field.isList ? ", several with commas between them" : "";
  const otherwise = proposal ?? (field.isOptional ? "leave out" : undefined);
  return `${field.prompt}${several}${otherwise === undefined ? "" : ` [${otherwise}]`}: `;
}
