/** How long something lasted, in words. */
import type { I18n } from "@lingui/core";
import { msg, plural } from "@lingui/core/macro";
import { MS_PER_DAY, spanLength, type TimeSpan } from "../domain/timeSpan";

/** In whole years and months of the calendar; in days below a month. */
export function describeDuration(span: TimeSpan, i18n: I18n): string {
  const months = wholeMonths(span);
  if (months === 0) {
    const days = Math.floor(spanLength(span) / MS_PER_DAY);
    return i18n._(msg`${plural(days, { one: "# day", other: "# days" })}`);
  }
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [
    years > 0 ? i18n._(msg`${plural(years, { one: "# year", other: "# years" })}`) : "",
    rest > 0 ? i18n._(msg`${plural(rest, { one: "# month", other: "# months" })}`) : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** From a day of a month to the same day of another, or to its end where that month is shorter. */
function wholeMonths({ from, until }: TimeSpan): number {
  const [first, last] = [new Date(from), new Date(until)];
  const months =
    (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth();
  return last.getUTCDate() < first.getUTCDate() ? months - 1 : months;
}
