/** Dates of the record: EDTF dates that the app understands, none of them later than the release. */
import { formatEdtfDay, parseEdtf } from "../../core/domain/edtf";
import type { Fault } from "../recordProblem";
import type { ReleaseDay } from "./recordContext";

/** A date that cannot be read, or of something that had not happened when the record was released. */
export function dateFault(date: string, released: ReleaseDay | undefined): Fault | undefined {
  const extent = parseEdtf(date);
  if (extent === undefined) {
    const advice = "Write an EDTF date as precise as the source: 2014-02-17, 2014-02, 2013-08-20/2013-08-24.";
    return { wrong: `"${date}" is not a date.`, advice };
  }
  return released !== undefined && extent.from >= released.until ? tooLate(date, released) : undefined;
}

/** The same of a date that has to be a day. */
export function dayFault(date: string, released: ReleaseDay | undefined): Fault | undefined {
  if (!isDay(date))
    return { wrong: `"${date}" is not a day.`, advice: "Write year, month and day: 2026-11-23." };
  return dateFault(date, released);
}

/** Whether a text is a day of the calendar, `2026-11-23`. Days in this form compare as texts as they do in time. */
export function isDay(text: string): boolean {
  const extent = parseEdtf(text);
  return extent !== undefined && formatEdtfDay(extent.from) === text;
}

function tooLate(date: string, { day }: ReleaseDay): Fault {
  const wrong = `${date} is later than the day of the release, ${day}.`;
  return { wrong, advice: "Correct the date, or move `released` in timeline.json on." };
}
