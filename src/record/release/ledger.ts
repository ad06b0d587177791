/** The ledger of releases, and what the record holds beyond the newest. */
import { type RecordChange, type Release, ReleasesFile } from "../../core/dataset/releasesSchema";
import { parseRecordFile } from "../parseRecordFile";
import { RELEASES_FOLDER } from "../readRecord";
import type { RecordProblem } from "../recordProblem";
import { compareRecords } from "./compareRecords";
import { publishedTexts, type SoundRecord } from "./publishedTexts";

/** In the folder of the releases, from which the functions here name files. */
export const LEDGER_FILE = "ledger.json";

type ParsedLedger = { readonly releases: readonly Release[]; readonly problems: readonly RecordProblem[] };

/** The newest release first; none as long as nothing was released, or the ledger cannot be read. */
export function parseLedger(text: string | undefined): ParsedLedger {
  if (text === undefined) return { releases: [], problems: [] };
  const { value, problems } = parseRecordFile(`${RELEASES_FOLDER}/${LEDGER_FILE}`, text, ReleasesFile);
  return { releases: value?.releases ?? [], problems };
}

/** Laid out for people: the changes of a release are read in the repository too. */
export function formatLedger(releases: readonly Release[]): string {
  const ledger: ReleasesFile = { releases: [...releases] };
  return `${JSON.stringify(ledger, null, 2)}\n`;
}

/** What differs from the newest release; everything, before the first. */
export function unreleasedChanges(
  files: ReadonlyMap<string, string>,
  record: SoundRecord,
): readonly RecordChange[] {
  const [newest] = parseLedger(files.get(LEDGER_FILE)).releases;
  const released = newest === undefined ? new Map<string, string>() : textsOf(newest, files);
  return compareRecords(released, publishedTexts(record), record.timeline.id);
}

/** The files of a release, by name. */
export function textsOf(
  { name, files: named }: Release,
  files: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map(
    Object.keys(named).flatMap((file): [string, string][] => {
      const text = files.get(`${name}/${file}`);
      return text === undefined ? [] : [[file, text]];
    }),
  );
}
