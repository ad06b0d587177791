/** The date of a citation in numbers: as much of it as is certain. */
import type { Citation } from "../domain/citation";
import { parseEdtf } from "../domain/edtf";

/** Year, month, day: from the left as many as the source gives; `undefined` where not even the year is certain. */
export type DateParts = readonly [year: number, month?: number, day?: number];

export function datePartsOf(edtf: string | undefined): DateParts | undefined {
  const extent = edtf === undefined ? undefined : parseEdtf(edtf);
  if (extent === undefined || typeof extent.start !== "object") return undefined;
  const { precision, approximate, uncertain, from } = extent.start;
  if (approximate || uncertain) return undefined;
  const start = new Date(from);
  const year = start.getUTCFullYear();
  const month = start.getUTCMonth() + 1;
  switch (precision) {
    case "day":
      return [year, month, start.getUTCDate()];
    case "month":
      return [year, month];
    case "season":
    case "year":
      return [year];
    case "decade":
    case "century":
      return undefined;
  }
}

/** Of the document; of a page that of its data. A second release of one day has a number behind the day. */
export function issuedParts({ document, release }: Citation): DateParts | undefined {
  return datePartsOf(document === undefined ? release?.replace(/\.\d+$/, "") : document.date);
}

/** "2014-12-18", "2014-12", "2014". */
export function formatDateParts(parts: DateParts | undefined, separator: string): string {
  return (parts ?? []).map((part) => String(part).padStart(2, "0")).join(separator);
}

/** What the fields of a format have no place for, on one line. */
export function citationNote({ document, notes, site, release }: Citation): string {
  const data = release === undefined ? site : `${site}, data release ${release}`;
  return [...notes, ...(document === undefined ? [] : [document.address]), data].join("; ");
}
