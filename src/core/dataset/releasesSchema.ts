/** The releases of a record: what was published when, and what changed from one to the next, record by record. */
import * as z from "zod/mini";

export const RECORD_KINDS = [
  "event",
  "vote", // who voted how; its id is that of the event
  "sponsors", // who put a text forward; likewise
  "dissociations", // who was no part of the agreement on a text; likewise
  "recommendation",
  "body",
  "type",
  "theme",
  "question",
  "region",
  "state", // its id is the three-letter code
  "membership", // who was a member of a body; its id is that of the body
  "timeline", // what the timeline says of itself, and the order of its lists
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** One record that is not what it was in the release before. */
export const RecordChange = z.object({
  kind: z.enum(RECORD_KINDS),
  id: z.string(),
  /** What people call it, in English where there is a choice; absent where it has no name. */
  title: z.optional(z.string()),
  change: z.enum(["added", "changed", "removed"]),
  /** Of a changed record: which of its fields differ. */
  fields: z.optional(z.array(z.string())),
});
export type RecordChange = z.infer<typeof RecordChange>;

/** A release says of every change why it was made. */
export const ReleasedChange = z.extend(RecordChange, { reason: z.string().check(z.minLength(1)) });
export type ReleasedChange = z.infer<typeof ReleasedChange>;

/** By these anybody can tell whether a copy is the one that was released. */
export const ReleasedFile = z.object({
  bytes: z.number().check(z.multipleOf(1), z.nonnegative()),
  /** Lower-case hexadecimal. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/, "must be 64 hexadecimal digits")),
});
export type ReleasedFile = z.infer<typeof ReleasedFile>;

/** How much the record held. */
const RecordCounts = z.object({
  events: z.number(),
  /** Votes of which the positions are on record. */
  votes: z.number(),
  recommendations: z.number(),
  /** Links between events. */
  relations: z.number(),
  /** Web addresses of sources, each counted once. */
  sources: z.number(),
});

/** The day of the release; a further release of the same day has its number behind it: `2026-11-23.2`. */
const ReleaseName = z
  .string()
  .check(
    z.regex(
      /^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:\.(?:[2-9]|[1-9][0-9]+))?$/,
      "must be a day, such as 2026-11-23 or 2026-11-23.2",
    ),
  );

/** The name of a file and nothing more: it must not lead out of the release's folder. */
const FileName = z
  .string()
  .check(z.regex(/^[^\s\\/:\p{Cc}]+\.json$/u, "must be the name of a JSON file, without a folder"));

export const Release = z.object({
  name: ReleaseName,
  /** EDTF day. */
  date: z.string(),
  /** One line in plain words. */
  summary: z.string().check(z.minLength(1)),
  files: z.record(FileName, ReleasedFile),
  counts: RecordCounts,
  /** By kind, as `RECORD_KINDS` lists them, then by id. */
  changes: z.array(ReleasedChange),
});
export type Release = z.infer<typeof Release>;

export const ReleasesFile = z.object({
  /** The newest first. */
  releases: z.array(Release),
  /** What the published record holds beyond the newest release. The ledger in the repository has none. */
  unreleased: z.optional(z.array(RecordChange)),
});
export type ReleasesFile = z.infer<typeof ReleasesFile>;

/** Where a released file lies, relative to the published `ReleasesFile`. */
export function releasedFileAddress(release: string, file: string): string {
  return `releases/${release}/${file}`;
}
