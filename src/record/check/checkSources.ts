/** Sources: that there are any, when they were read, and how much rests on them. */
import type { Source, SupportLevel } from "../../core/domain/source";
import type { Fault, RecordProblem } from "../recordProblem";
import { problemAt, warningAt } from "../recordProblem";
import { dayFault } from "./checkDates";
import type { ReleaseDay } from "./recordContext";

/** After so many years a page has often moved or changed. */
const YEARS_A_READING_LASTS = 2;

/** Checks the days on which the sources of a list were read; the list stands at `path` of the file. */
export function checkSources(
  file: string,
  path: string,
  sources: readonly Source[] | undefined,
  released: ReleaseDay | undefined,
): readonly RecordProblem[] {
  return (sources ?? []).flatMap((source, index) => checkSource(file, `${path}[${index}]`, source, released));
}

export function checkSource(
  file: string,
  path: string,
  { checked }: Source,
  released: ReleaseDay | undefined,
): readonly RecordProblem[] {
  const place = `${path}.checked`;
  if (checked === undefined) {
    const advice = "Read it, and write the day into `checked`.";
    return warningAt(file, place, { wrong: "Nobody has read this source yet.", advice });
  }
  const fault = dayFault(checked, released);
  if (fault !== undefined || released === undefined) return problemAt(file, place, fault);
  if (checked >= yearsBefore(released.day, YEARS_A_READING_LASTS)) return [];
  const wrong = `It was read on ${checked}, more than two years before the release.`;
  return warningAt(file, place, { wrong, advice: "Read it again, and correct `checked`." });
}

/** Every fact has a source that a reader can open. */
export function checkHasSource(
  file: string,
  what: string,
  sources: readonly Source[] = [],
): readonly RecordProblem[] {
  if (sources.length > 0) return [];
  const advice = "Add at least one source that a reader can open.";
  return problemAt(file, "sources", { wrong: `The ${what} has no source.`, advice });
}

/** A step or statement names its sources by address, out of those of the whole. */
export function foreignSourceFault(url: string, own: ReadonlySet<string>, what: string): Fault | undefined {
  if (own.has(url)) return undefined;
  const advice = "Copy the url of one of its `sources`, or add the source there.";
  return { wrong: `${url} is no source of this ${what}.`, advice };
}

/** Warns of what rests on a single page that is not the official record. */
export function checkSupport(
  file: string,
  support: SupportLevel | undefined,
  sources: readonly Source[] = [],
): readonly RecordProblem[] {
  if (support === undefined) {
    const advice = "Say in `support` what all of it rests on.";
    return warningAt(file, "support", { wrong: "How well it is supported is not said.", advice });
  }
  if (sources.length !== 1 || support === "official-record") return [];
  const advice = "Look for a second source, or for the official record.";
  return warningAt(file, "support", { wrong: "It rests on one source, not the official record.", advice });
}

function yearsBefore(day: string, years: number): string {
  const [year = "", ...rest] = day.split("-");
  return [String(Number(year) - years).padStart(4, "0"), ...rest].join("-");
}
