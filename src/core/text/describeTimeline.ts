/** The timeline in a few sentences, for those who do not see it. */
import type { I18n } from "@lingui/core";
import { msg, plural } from "@lingui/core/macro";
import type { SilentTime } from "../domain/silence";
import type { LocalizedText } from "../domain/text";
import { localize } from "../domain/localize";
import type { TimeSpan } from "../domain/timeSpan";
import type { EventType } from "../domain/vocabulary";
import { describeSilence, joinSpoken } from "./silences";

/** What the timeline shows, in numbers. */
export type TimelineContent = {
  readonly shown: number;
  readonly total: number;
  /** From the first to the last event that is shown; `undefined` when none is. */
  readonly span: TimeSpan | undefined;
  /** Those in which something is shown. */
  readonly lanes: readonly { readonly names: LocalizedText; readonly count: number }[];
  readonly longestSilence: { readonly names: LocalizedText; readonly silence: SilentTime } | undefined;
};

/**
 * "152 of 152 events from 2003 to 2026 in 10 lanes. Most in General Assembly: 41. The longest silence – Security Council:
 * no formal meetings from 11 December 2017 to 17 August 2023: 5 years 8 months."
 */
export function describeTimeline(
  { shown: count, total, span, lanes, longestSilence }: TimelineContent,
  names: { readonly typeById: ReadonlyMap<string, EventType> },
  i18n: I18n,
): string {
  const sentences: string[] = [];
  if (span === undefined) {
    sentences.push(i18n._(msg`None of ${plural(total, { one: "# event", other: "# events" })} is shown.`));
  } else {
    const shown = i18n.number(count);
    const first = String(new Date(span.from).getUTCFullYear());
    const last = String(new Date(span.until - 1).getUTCFullYear());
    sentences.push(
      i18n._(
        msg`${shown} of ${plural(total, { one: "# event", other: "# events" })} from ${first} to ${last} in ${plural(lanes.length, { one: "# lane", other: "# lanes" })}.`,
      ),
    );
  }
  const [busiest] = lanes.toSorted((a, b) => b.count - a.count);
  if (busiest !== undefined && lanes.length > 1) {
    const name = localize(busiest.names, i18n.locale)?.text ?? "";
    const most = i18n.number(busiest.count);
    sentences.push(i18n._(msg`Most in ${name}: ${most}.`));
  }
  if (longestSilence !== undefined) {
    const silence = joinSpoken(describeSilence(longestSilence.names, longestSilence.silence, names, i18n));
    sentences.push(i18n._(msg`The longest silence – ${silence}.`));
  }
  return sentences.join(" ");
}
