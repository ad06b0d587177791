/** How the record's files are laid out, so that a change shows as the few lines that it is. */

/** Longest line of a list of texts, in characters. */
const WIDTH = 118;

/** A list of texts as `JSON.stringify` writes it: a line for its start, one for each text, and one for its end. */
const TEXT_LIST = /^( *)("(?:[^"\\]|\\.)*": )?\[\n((?: *"(?:[^"\\]|\\.)*",?\n)+) *\](,?)$/gm;

/** Two spaces a level, a newline at the end, and lists of texts on one line, or on as few as hold them. */
export function formatRecordFile(value: unknown): string {
  const json = JSON.stringify(value, undefined, 2);
  return `${json.replaceAll(
    TEXT_LIST,
    (_list, indent: string, key: string | undefined, lines: string, comma: string) => {
      const texts = lines
        .trimEnd()
        .split("\n")
        .map((line) => line.trim());
      const start = `${indent}${key ?? ""}[`;
      const oneLine = `${start}${texts.join(" ")}]${comma}`;
      if (oneLine.length <= WIDTH) return oneLine;
      return `${start}\n${fillLines(texts, `${indent}  `)}\n${indent}]${comma}`;
    },
  )}\n`;
}

function fillLines(texts: readonly string[], indent: string): string {
  const lines: string[] = [];
  for (const text of texts) {
    const line = lines.at(-1);
    const longer = `${line} ${text}`;
    if (line === undefined || longer.length > WIDTH) lines.push(`${indent}${text}`);
    else lines[lines.length - 1] = longer;
  }
  return lines.join("\n");
}
