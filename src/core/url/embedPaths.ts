/** Addresses of what other sites show: a page for each thing that can be embedded. */
import { SUPPORTED_LANGUAGES } from "../text/languages";
import { paths } from "./paths";

/** A chain is that of an event. */
export type EmbedSubject =
  | { readonly kind: "timeline" }
  | { readonly kind: "event" | "vote" | "recommendation" | "chain"; readonly id: string };

const FOLDERS = {
  event: "events",
  vote: "votes",
  recommendation: "recommendations",
  chain: "chains",
} as const;

/** Each page is there in every language and, as it was, in every release. */
export type EmbedEdition = {
  /** BCP 47 tag. */
  readonly lang: string;
  /** Name of the release in which it is frozen; `undefined`: it follows the record. */
  readonly release: string | undefined;
};

/** The language of addresses that name none. */
const [FIRST_LANGUAGE] = SUPPORTED_LANGUAGES;

/** `/embed/ko/at/2026-11-23/events/coi-report`; language and release are left out where they are the usual ones. */
export function embedPath(subject: EmbedSubject, { lang, release }: EmbedEdition): string {
  const start = ["/embed"];
  if (lang !== FIRST_LANGUAGE) start.push(lang);
  if (release !== undefined) start.push("at", encodeURIComponent(release));
  return belowTimeline(start.join("/"), subject);
}

/** `timeline`: the path of the timeline of an edition, below which all its pages lie. */
export function belowTimeline(timeline: string, subject: EmbedSubject): string {
  if (subject.kind === "timeline") return timeline;
  return `${timeline}/${FOLDERS[subject.kind]}/${encodeURIComponent(subject.id)}`;
}

export const USUAL_EDITION: EmbedEdition = { lang: FIRST_LANGUAGE, release: undefined };

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

/** What a page of the tracker shows, as a frame of its own; `undefined` for a page that has none. */
export function subjectOfPage(path: string): EmbedSubject | undefined {
  if (path === paths.timeline()) return { kind: "timeline" };
  const [, folder, id] = partsOfPage(path);
  const kind = (["event", "vote", "recommendation"] as const).find((known) => FOLDERS[known] === folder);
  return kind === undefined || id === undefined ? undefined : { kind, id };
}

/** Id of the body whose page it is. */
export function bodyOfPage(path: string): string | undefined {
  const [, folder, id] = partsOfPage(path);
  return folder === "bodies" ? id : undefined;
}

function partsOfPage(path: string): readonly (string | undefined)[] {
  return (/^\/([a-z]+)\/([^/]+)\/?$/.exec(path) ?? []).map(decode);
}

function decode(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
