/** The options of a command line. */
import type { ParseArgsConfig } from "node:util";
import { parseArgs } from "node:util";

/** The options by their names, or, as a sentence, what is wrong with them. */
export function parseOptions<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}
