/** Dates of the record are EDTF dates that the app understands. */
import { parseEdtf } from "../../core/domain/edtf";
import type { Source } from "../../core/domain/source";
import type { RecordProblem } from "../recordProblem";

export function checkDate(file: string, path: string, date: string): RecordProblem[] {
  if (parseEdtf(date) !== undefined) return [];
  const advice = "Write an EDTF date as precise as the source: 2014-02-17, 2014-02, 2013-08-20/2013-08-24.";
  return [{ file, path, wrong: `"${date}" is not a date.`, advice }];
}

/** The days on which sources were read. */
export function checkSourceDates(
  file: string,
  path: string,
  sources: readonly Source[] = [],
): RecordProblem[] {
  return sources.flatMap(({ checked }, index) =>
    checked === undefined ? [] : checkDate(file, `${path}[${index}].checked`, checked),
  );
}
