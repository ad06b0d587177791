/**
 * Query strings as ordered pairs. Written by hand because the core has no DOM, and because commas, slashes and
 * colons stay readable in a link that people paste into footnotes.
 */

export type QueryEntry = readonly [key: string, value: string];

export type ReadQuery = {
  readonly entries: readonly QueryEntry[];
  /** Pairs with a broken %-escape, as they stood. */
  readonly malformed: readonly QueryEntry[];
};

/** Splits and decodes a query, with or without its leading "?"; never throws. */
export function readQuery(search: string): ReadQuery {
  const entries: QueryEntry[] = [];
  const malformed: QueryEntry[] = [];
  for (const pair of search.replace(/^\?/, "").split("&")) {
    if (pair === "") continue;
    const equals = pair.indexOf("=");
    const rawKey = equals < 0 ? pair : pair.slice(0, equals);
    const rawValue = equals < 0 ? "" : pair.slice(equals + 1);
    const key = decode(rawKey);
    const value = decode(rawValue);
    if (key === undefined || value === undefined) malformed.push([key ?? rawKey, value ?? rawValue]);
    else entries.push([key, value]);
  }
  return { entries, malformed };
}

/** "" for no entries, else "?" and the pairs. */
export function writeQuery(entries: readonly QueryEntry[]): string {
  const pairs = entries.map(([key, value]) => `${encode(key)}=${encode(value)}`);
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

function decode(text: string): string | undefined {
  try {
    return wellFormed(decodeURIComponent(text.replaceAll("+", " ")));
  } catch {
    return undefined;
  }
}

const READABLE: Readonly<Record<string, string>> = { "%2C": ",", "%2F": "/", "%3A": ":", "%20": "+" };

function encode(text: string): string {
  return encodeURIComponent(wellFormed(text)).replace(
    /%(?:2C|2F|3A|20)/g,
    (escape) => READABLE[escape] ?? escape,
  );
}

/** Half a surrogate pair cannot be written into an address; it becomes the replacement character. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}
