/** A command of the record, as npm starts it, without a terminal. */
import { execFile } from "node:child_process";

type Ended = { readonly code: number; readonly output: string; readonly errors: string };

export function runCommand(name: string, ...args: readonly string[]): Promise<Ended> {
  const command = ["--import", "tsx", `src/record/commands/${name}.ts`, ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, (error, output, errors) => {
      resolve({ code: error === null ? 0 : Number(error.code), output, errors });
    });
  });
}
