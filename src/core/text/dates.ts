/** Dates in words: never more precise than the source, and always in UTC. */
import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { type DateBound, type DateExtent, parseEdtf } from "../domain/edtf";
import { MS_PER_DAY, type TimeSpan } from "../domain/timeSpan";

/** "17 February 2014", "about July 2010", "20–24 August 2013", "since 1 August 2022", "1 August 2022 – not known". */
export function describeDate(extent: DateExtent, i18n: I18n): string {
  if (extent.kind === "date") return describeBound(extent.start, i18n);
  const { start, end } = extent;
  if (typeof start === "object" && typeof end === "object") return describeInterval(start, end, i18n);
  const first = typeof start === "object" ? describeBound(start, i18n) : i18n._(msg`not known`);
  const last = typeof end === "object" ? describeBound(end, i18n) : i18n._(msg`not known`);
  if (end === "open") return i18n._(msg`since ${first}`);
  if (start === "open") return i18n._(msg`until ${last}`);
  return i18n._(msg`${first} – ${last}`);
}

/** An EDTF text in words; as it stands when it is none. */
export function describeEdtf(edtf: string, i18n: I18n): string {
  const extent = parseEdtf(edtf);
  return extent === undefined ? edtf : describeDate(extent, i18n);
}

/** A stretch of time by its first and last day: "1 March 2014 – 30 June 2015". */
export function describeSpan(span: TimeSpan, i18n: I18n): string {
  const last = Math.max(span.from, span.until - 1);
  return formatRange("day", span.from, last, i18n.locale);
}

type FormattedPrecision = "day" | "month" | "year";

function describeInterval(start: DateBound, end: DateBound, i18n: I18n): string {
  const precision = toFormatted(start);
  if (precision !== undefined && precision === toFormatted(end)) {
    return formatRange(precision, start.from, end.from, i18n.locale);
  }
  const first = describeBound(start, i18n);
  const last = describeBound(end, i18n);
  return i18n._(msg`${first} – ${last}`);
}

/** The precision in which a plain date can be printed as it is; `undefined` when it needs words of ours. */
function toFormatted({ precision, approximate, uncertain }: DateBound): FormattedPrecision | undefined {
  const isPlain = precision === "day" || precision === "month" || precision === "year";
  return isPlain && !approximate && !uncertain ? precision : undefined;
}

function describeBound(bound: DateBound, i18n: I18n): string {
  const date = describeUnqualified(bound, i18n);
  const { approximate, uncertain } = bound;
  if (approximate && uncertain) return i18n._(msg`about ${date} (uncertain)`);
  if (approximate) return i18n._(msg`about ${date}`);
  return uncertain ? i18n._(msg`${date} (uncertain)`) : date;
}

function describeUnqualified(bound: DateBound, i18n: I18n): string {
  const first = new Date(bound.from).getUTCFullYear();
  const last = new Date(bound.until - MS_PER_DAY).getUTCFullYear();
  switch (bound.precision) {
    case "day":
    case "month":
    case "year":
      return formatter(bound.precision, i18n.locale).format(bound.from);
    case "season":
      return describeSeason(bound, first, i18n);
    case "decade":
      return i18n._(msg`the ${first}s`);
    case "century":
      return i18n._(msg`between ${first} and ${last}`);
  }
}

function describeSeason(bound: DateBound, year: number, i18n: I18n): string {
  const nextYear = year + 1;
  switch (new Date(bound.from).getUTCMonth()) {
    case 2:
      return i18n._(msg`spring ${year}`);
    case 5:
      return i18n._(msg`summer ${year}`);
    case 8:
      return i18n._(msg`autumn ${year}`);
    default:
      return i18n._(msg`winter ${year}–${nextYear}`);
  }
}

const OPTIONS: Readonly<Record<FormattedPrecision, Intl.DateTimeFormatOptions>> = {
  day: { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" },
  month: { month: "long", year: "numeric", timeZone: "UTC" },
  year: { year: "numeric", timeZone: "UTC" },
};

/** Kept: a formatter takes far longer to make than to use, and a table asks for one in each row. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(precision: FormattedPrecision, locale: string): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`;
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(toUnLocale(locale), OPTIONS[precision]);
  formatters.set(key, made);
  return made;
}

/**
 * Browsers differ in the spaces that they set around the dash. Here it stands close between two numbers, and between
 * plain spaces elsewhere: "20–24 August 2013", "20 August – 3 September 2013".
 */
function formatRange(precision: FormattedPrecision, first: number, last: number, locale: string): string {
  return formatter(precision, locale)
    .formatRange(first, last)
    .replace(/\s*–\s*/u, " – ")
    .replace(/^(\d+) – (?=\d+( |$))/u, "$1–");
}

/** The UN writes English dates day first, as British English does. */
function toUnLocale(locale: string): string {
  return locale === "en" ? "en-GB" : locale;
}
