/** The name of a lane in at most two lines. What does not fit ends in an ellipsis. */

export function wrapName(
  name: string,
  widthPx: number,
  measureText: (text: string) => number,
): readonly string[] {
  const fits = (text: string) => measureText(text) <= widthPx;
  if (fits(name)) return [name];
  const words = name.split(" ");
  // As much as fits on the first line, and at least a word.
  let count = 1;
  while (count < words.length - 1 && fits(words.slice(0, count + 1).join(" "))) count += 1;
  const lines = [words.slice(0, count).join(" "), words.slice(count).join(" ")];
  return lines.filter((line) => line !== "").map((line) => shorten(line, fits));
}

function shorten(line: string, fits: (text: string) => boolean): string {
  if (fits(line)) return line;
  let length = line.length - 1;
  while (length > 1 && !fits(`${line.slice(0, length).trimEnd()}…`)) length -= 1;
  return `${line.slice(0, length).trimEnd()}…`;
}
