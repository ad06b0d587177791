/** Addresses of what other sites show: a page for each thing that can be embedded, and once more for each release. */
import { paths } from "./paths";

/** A chain is that of an event. */
export type EmbedSubject =
  | { readonly kind: "timeline" }
  | { readonly kind: "event" | "vote" | "recommendation" | "chain"; readonly id: string };

const TIMELINE: EmbedSubject = { kind: "timeline" };
const FOLDERS = {
  event: "events",
  vote: "votes",
  recommendation: "recommendations",
  chain: "chains",
} as const;

/** `release`: the page as that release has it, which never changes. */
export function embedPath(subject: EmbedSubject, release?: string): string {
  const start = release === undefined ? "/embed" : `/embed/at/${encodeURIComponent(release)}`;
  return subject.kind === "timeline"
    ? start
    : `${start}/${FOLDERS[subject.kind]}/${encodeURIComponent(subject.id)}`;
}

/** The page of the tracker that shows the same with everything around it. */
export function pageOfSubject(subject: EmbedSubject): string {
  switch (subject.kind) {
    case "timeline":
      return paths.timeline();
    case "event":
    case "chain":
      return paths.event(subject.id);
    case "vote":
      return paths.vote(subject.id);
    case "recommendation":
      return paths.recommendation(subject.id);
  }
}

/** What stands for a page of the tracker on another site; a page that cannot be embedded gives the timeline. */
export function subjectOfPage(path: string): EmbedSubject {
  const [, folder, id] = /^\/(events|votes|recommendations)\/([^/]+)\/?$/.exec(path) ?? [];
  const kind = (["event", "vote", "recommendation"] as const).find((known) => FOLDERS[known] === folder);
  const decoded = decode(id);
  return kind === undefined || decoded === undefined ? TIMELINE : { kind, id: decoded };
}

function decode(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
