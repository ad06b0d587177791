/** What goes along from one page of a frame to another, and from a frame to the tracker. */
import { readQuery, writeQuery } from "../../core/url/queryString";

/** A page of the frame with what the host and the reader have set: query and fragment of the present address. */
export function withQuery(href: string, { search, hash }: Pick<Location, "search" | "hash">): string {
  const [path = ""] = href.split(/[?#]/);
  return path + search + hash;
}

/** A page of the tracker, with its own query first, that shows what the frame does. */
export function trackerAddress(page: string, search: string): string {
  const [path = "", own = ""] = page.split("?");
  const { entries } = readQuery(search);
  const kept = entries.filter(([key]) => !FRAME_KEYS.has(key));
  return path + writeQuery([...readQuery(own).entries, ...kept]);
}

/** What only frames read: ours, and what Pym adds. */
const FRAME_KEYS: ReadonlySet<string> = new Set([
  "embedId",
  "present",
  "childId",
  "initialWidth",
  "parentTitle",
  "parentUrl",
]);
