/** Whether the releases are what the ledger says: nothing that was released may change afterwards. */
import type { Release, ReleasedFile } from "../../core/dataset/releasesSchema";
import { parseRecordFile } from "../parseRecordFile";
import { RELEASES_FOLDER } from "../readRecord";
import type { Fault, RecordProblem } from "../recordProblem";
import { describeFile } from "./describeFile";
import { LEDGER_FILE, parseLedger } from "./ledger";
import { REASONS_FILE, Reasons } from "./reasons";

/** `files`: everything below the folder of the releases, by path from there. */
export function verifyReleases(files: ReadonlyMap<string, Uint8Array | string>): readonly RecordProblem[] {
  const { releases, problems } = parseLedger(textOf(files.get(LEDGER_FILE)));
  const reasons = textOf(files.get(REASONS_FILE));
  return [
    ...problems,
    // Without a ledger that can be read, every file would seem to be none of its.
    ...(problems.length > 0 ? [] : verifyFiles(releases, files)),
    ...verifyNames(releases),
    ...(reasons === undefined ? [] : parseRecordFile(inFolder(REASONS_FILE), reasons, Reasons).problems),
  ];
}

function verifyFiles(
  releases: readonly Release[],
  files: ReadonlyMap<string, Uint8Array | string>,
): RecordProblem[] {
  const expected = new Map(
    releases.flatMap((release) =>
      Object.entries(release.files).map(([file, entry]): [string, ReleasedFile] => [
        `${release.name}/${file}`,
        entry,
      ]),
    ),
  );
  const strangers = [...files.keys()].filter(
    (path) => path !== LEDGER_FILE && path !== REASONS_FILE && !expected.has(path),
  );
  return [
    ...[...expected].flatMap(([path, entry]) => {
      const content = files.get(path);
      if (content === undefined) return [problem(path, MISSING)];
      const { bytes, sha256 } = describeFile(content);
      if (bytes === entry.bytes && sha256 === entry.sha256) return [];
      const wrong = `This file is not the one that was released: it has ${bytes} bytes and the sha256 ${sha256}.`;
      return [problem(path, { wrong, advice: MISSING.advice })];
    }),
    ...strangers.map((path) => problem(path, STRANGE)),
  ];
}

const MISSING: Fault = {
  wrong: "This file was released and is missing.",
  advice: "Bring it back from the repository's history; what was released stays as it was.",
};

const STRANGE: Fault = {
  wrong: "The ledger knows no release that holds this file.",
  advice: "Take it out; npm run record:release writes what belongs here.",
};

/** Every release has the name of its day, and stands before those that are older. */
function verifyNames(releases: readonly Release[]): RecordProblem[] {
  return releases.flatMap(({ name, date }, index) => {
    const path = `releases[${index}].name`;
    const [day] = name.split(".");
    const older = releases[index + 1];
    return [
      ...(day === date ? [] : [{ ...problem(LEDGER_FILE, MISDATED), path }]),
      ...(older === undefined || isLater(name, older.name)
        ? []
        : [{ ...problem(LEDGER_FILE, MISPLACED), path }]),
    ];
  });
}

const MISDATED: Fault = {
  wrong: "The name of the release is not the day of its date.",
  advice: "Bring the ledger back from the repository's history.",
};

const MISPLACED: Fault = {
  wrong: "This release does not come after the one below it.",
  advice: "The newest release stands first, and each has a name of its own.",
};

function isLater(name: string, than: string): boolean {
  const [[day = "", number = "1"], [otherDay = "", otherNumber = "1"]] = [name.split("."), than.split(".")];
  return day === otherDay ? Number(number) > Number(otherNumber) : day > otherDay;
}

function problem(file: string, fault: Fault): RecordProblem {
  return { file: inFolder(file), path: "", ...fault };
}

function inFolder(file: string): string {
  return `${RELEASES_FOLDER}/${file}`;
}

function textOf(content: Uint8Array | string | undefined): string | undefined {
  return content instanceof Uint8Array ? new TextDecoder().decode(content) : content;
}
