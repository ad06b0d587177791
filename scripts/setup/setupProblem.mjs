// @ts-check
/** Something that the person at the keyboard can put right; the message says how, in plain words. */
export class SetupProblem extends Error {}

/**
 * Runs a command of this project. A `SetupProblem` becomes its sentence and exit code 1; anything else is a fault of
 * ours and keeps its stack.
 *
 * @param {() => Promise<unknown>} command
 */
export async function runCommand(command) {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error;
    console.error(`\n${error.message}`);
    process.exit(1);
  }
}
