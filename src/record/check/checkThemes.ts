/** Themes: where the inquiry's report treats them. */
import type { Passage } from "../../core/domain/vocabulary";
import type { Fault, RecordProblem } from "../recordProblem";
import { problemAt } from "../recordProblem";
import type { RecordParts } from "../recordSchema";
import { THEMES_FILE } from "../recordSchema";
import { repeatsAt } from "./checkIds";
import { checkSource } from "./checkSources";
import type { RecordContext } from "./recordContext";
import { symbolFault } from "./symbols";

export function checkThemes({ themes }: RecordParts, context: RecordContext): readonly RecordProblem[] {
  return themes.flatMap(({ passages = [] }, theme) => {
    const places = passages.map((_, index) => `[${theme}].passages[${index}]`);
    return [
      ...passages.flatMap((passage, index) => checkPassage(passage, places[index] ?? "", context)),
      ...repeatsAt(
        THEMES_FILE,
        passages.map(({ symbol, paragraphs }, index) => ({
          path: places[index] ?? "",
          value: `${symbol}, ${paragraphs}`,
        })),
      ),
    ];
  });
}

function checkPassage(passage: Passage, path: string, { released }: RecordContext): readonly RecordProblem[] {
  const { symbol, paragraphs, source } = passage;
  return [
    ...problemAt(THEMES_FILE, `${path}.symbol`, symbolFault(symbol)),
    ...problemAt(THEMES_FILE, `${path}.paragraphs`, paragraphsFault(paragraphs)),
    ...(source === undefined
      ? problemAt(THEMES_FILE, `${path}.source`, UNSOURCED)
      : checkSource(THEMES_FILE, `${path}.source`, source, released)),
  ];
}

const UNSOURCED: Fault = {
  wrong: "Where the passage was read is not said.",
  advice: "Add its `source`.",
};

/** Numbers and spans of them, each later than the one before: `26-31, 80`. */
function paragraphsFault(paragraphs: string): Fault | undefined {
  const numbers = paragraphs.split(/-|, /).map(Number);
  const ascends = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
  if (/^[0-9]+(?:-[0-9]+)?(?:, [0-9]+(?:-[0-9]+)?)*$/.test(paragraphs) && ascends) return undefined;
  return {
    wrong: `"${paragraphs}" are not numbers of paragraphs.`,
    advice: "Write numbers and spans in order: 26-31, 80.",
  };
}
