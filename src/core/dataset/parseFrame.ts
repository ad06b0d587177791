/** The timeline as a whole, before its records: is this a file that we can read at all? */
import { describeIssue, toPath } from "./parseRecord";
import { TIMELINE_FORMAT, TIMELINE_VERSION, TimelineFrame } from "./timelineSchema";
import { withoutNulls } from "./withoutNulls";

/** Why nothing could be read. Words for readers are found from `code` in `core/text`. */
export type FrameFailure = {
  readonly code:
    | "not-an-object" // a list, a text, a number or nothing
    | "wrong-format" // some other kind of file
    | "newer-version" // made for a later version of the app
    | "missing-list" // `bodies`, `types` or `events` is absent or not a list
    | "wrong-shape"; // another part of the frame is absent or wrong, or no event can be used
  readonly path: string;
  /** The validator's words, shortened. */
  readonly detail: string;
};

export type ParsedFrame =
  | { readonly ok: true; readonly frame: TimelineFrame }
  | { readonly ok: false; readonly reason: FrameFailure };

const LONGEST_DETAIL = 200;
/** The frame's own members, and the languages of its texts. */
const FRAME_DEPTH = 2;

export function parseFrame(json: unknown): ParsedFrame {
  const asWritten = TimelineFrame.safeParse(json);
  const result = asWritten.success
    ? asWritten
    : TimelineFrame.safeParse(withoutNulls(json, FRAME_DEPTH), { reportInput: true });
  if (result.success) return { ok: true, frame: result.data };
  const issue = result.error.issues[0];
  const path = issue === undefined ? "" : toPath(issue.path).replace(/^\./, "");
  const detail = issue === undefined ? "" : describeIssue(issue).slice(0, LONGEST_DETAIL);
  return { ok: false, reason: { code: codeOf(json, issue?.code, path), path, detail } };
}

const LISTS: ReadonlySet<string> = new Set([
  "bodies",
  "types",
  "themes",
  "questions",
  "startingPoints",
  "events",
]);

function codeOf(json: unknown, issueCode: string | undefined, path: string): FrameFailure["code"] {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return "not-an-object";
  if (!("format" in json) || json.format !== TIMELINE_FORMAT) return "wrong-format";
  if ("version" in json && typeof json.version === "number" && json.version > TIMELINE_VERSION) {
    return "newer-version";
  }
  return LISTS.has(path) && issueCode === "invalid_type" ? "missing-list" : "wrong-shape";
}
