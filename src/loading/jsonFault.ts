/**
 * Where a text stops being JSON, and whether it just ends too early.
 *
 * The words of `JSON.parse` differ between browsers and some name no place, so the text is walked once more by hand;
 * that happens only after parsing has failed. Nothing here recurses: a damaged file may nest very deeply.
 */

export type JsonFault =
  | { readonly kind: "cut-off" } // a beginning of JSON that ends before its value does
  | { readonly kind: "not-json"; readonly line: number; readonly column: number }; // both from 1

/** What may stand next. */
type Expected =
  | "value"
  | "item-or-end" // just after "["
  | "key-or-end" // just after "{"
  | "key"
  | "colon"
  | "comma-or-]"
  | "comma-or-}"
  | "nothing";

type Closer = "}" | "]";

/** Where the token ends, or why there is none. */
type Token = number | "cut-off" | "wrong";

const WORDS: Readonly<Record<string, string>> = { t: "true", f: "false", n: "null" };
const WHITESPACE = /[ \t\n\r]*/y;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** Any beginning of a number, so that `12.` at the end of the text counts as cut off. */
const NUMBER_START = /-?(?:(?:0|[1-9]\d*)(?:\.\d*)?(?:[eE][+-]?\d*)?)?/y;

/** `undefined` when the text is JSON. */
export function findJsonFault(text: string): JsonFault | undefined {
  const closers: Closer[] = [];
  let expected: Expected = "value";
  let at = endOfMatch(WHITESPACE, text, 0);
  while (at < text.length) {
    const character = text.charAt(at);
    const token = readToken(text, at, expected);
    if (token === "cut-off") return { kind: "cut-off" };
    if (token === "wrong") return faultAt(text, at);
    if (character === "{") closers.push("}");
    else if (character === "[") closers.push("]");
    else if (character === "}" || character === "]") closers.pop();
    expected = expectedAfter(character, expected, closers.at(-1));
    at = endOfMatch(WHITESPACE, text, token);
  }
  return expected === "nothing" ? undefined : { kind: "cut-off" };
}

function expectedAfter(character: string, before: Expected, closer: Closer | undefined): Expected {
  if (character === "{") return "key-or-end";
  if (character === "[") return "item-or-end";
  if (character === ":") return "value";
  if (character === ",") return closer === "}" ? "key" : "value";
  const wasKey = character === '"' && (before === "key" || before === "key-or-end");
  if (wasKey) return "colon";
  return closer === undefined ? "nothing" : `comma-or-${closer}`;
}

function readToken(text: string, at: number, expected: Expected): Token {
  const character = text.charAt(at);
  const only = (allowed: string): Token => (allowed.includes(character) ? at + 1 : "wrong");
  switch (expected) {
    case "value":
      return readValue(text, at);
    case "item-or-end":
      return character === "]" ? at + 1 : readValue(text, at);
    case "key-or-end":
      return character === "}" ? at + 1 : readString(text, at);
    case "key":
      return readString(text, at);
    case "colon":
      return only(":");
    case "comma-or-]":
      return only(",]");
    case "comma-or-}":
      return only(",}");
    case "nothing":
      return "wrong";
  }
}

function readValue(text: string, at: number): Token {
  const character = text.charAt(at);
  if (character === "{" || character === "[") return at + 1;
  if (character === '"') return readString(text, at);
  const word = WORDS[character];
  return word === undefined ? readNumber(text, at) : readWord(text, at, word);
}

function readWord(text: string, at: number, word: string): Token {
  const found = text.slice(at, at + word.length);
  if (found === word) return at + word.length;
  return word.startsWith(found) ? "cut-off" : "wrong";
}

function readNumber(text: string, at: number): Token {
  const end = endOfMatch(NUMBER_START, text, at);
  if (NUMBER.test(text.slice(at, end))) return end;
  return end > at && end === text.length ? "cut-off" : "wrong";
}

function readString(text: string, start: number): Token {
  if (text.charAt(start) !== '"') return "wrong";
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') return at + 1;
    if (character < " ") return "wrong";
    if (character !== "\\") continue;
    const escape = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at + 1, at + 6));
    if (escape !== null) at += escape[0].length;
    else if (!/^(?:u[0-9a-fA-F]{0,3})?$/.test(text.slice(at + 1))) return "wrong";
  }
  return "cut-off";
}

function endOfMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(text);
  return pattern.lastIndex;
}

function faultAt(text: string, at: number): JsonFault {
  const before = text.slice(0, at);
  const lineStart = before.lastIndexOf("\n") + 1;
  return { kind: "not-json", line: before.split("\n").length, column: at - lineStart + 1 };
}
