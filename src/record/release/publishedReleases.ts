/** What the site publishes of the releases. */
import { type ReleasesFile, releasedFileAddress } from "../../core/dataset/releasesSchema";
import { atomFeed, atomFeedName } from "../publish/atomFeed";
import { LEDGER_FILE, parseLedger, textsOf, unreleasedChanges } from "./ledger";
import type { SoundRecord } from "./publishedTexts";

/** The ledger, with what the record holds beyond the newest release. */
export function publishedLedger(files: ReadonlyMap<string, string>, record: SoundRecord): ReleasesFile {
  const { releases } = parseLedger(files.get(LEDGER_FILE));
  return { releases: [...releases], unreleased: [...unreleasedChanges(files, record)] };
}

/**
 * Address beside the timeline to text: the ledger with what is not yet released, every copy, and the feed.
 * `files`: the verified files of the releases, by path in their folder.
 */
export function publishedReleases(
  files: ReadonlyMap<string, string>,
  record: SoundRecord,
  siteAddress: string | undefined,
): ReadonlyMap<string, string> {
  const { timeline } = record;
  const ledger = publishedLedger(files, record);
  const { releases } = ledger;
  return new Map([
    [`${timeline.id}.releases.json`, JSON.stringify(ledger)],
    [atomFeedName(timeline.id), atomFeed(timeline, releases, siteAddress)],
    ...releases.flatMap((release) =>
      [...textsOf(release, files)].map(([file, text]): [string, string] => [
        releasedFileAddress(release.name, file),
        text,
      ]),
    ),
  ]);
}
