/** Silences in words. Every sentence is in parts, as what the record claims may be in another language than the page. */
import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Claim, SilentTime } from "../domain/silence";
import type { LocalizedText, SpokenText } from "../domain/text";
import { localize } from "../domain/localize";
import type { TimeSpan } from "../domain/timeSpan";
import type { EventType } from "../domain/vocabulary";
import { describeDate, describeSpan } from "./dates";
import { describeDuration } from "./durations";

type Names = { readonly typeById: ReadonlyMap<string, EventType> };

/**
 * "Security Council: no formal meetings under the item from 11 December 2017 to 17 August 2023: 5 years 8 months". The
 * dates are those of the events on either side; the time between them is what is counted.
 */
export function describeSilence(
  lane: LocalizedText,
  silence: SilentTime,
  names: Names,
  i18n: I18n,
): readonly SpokenText[] {
  const { span, after, before } = silence;
  const first = after === undefined ? describeSpan(dayOf(span.from), i18n) : describeDate(after.extent, i18n);
  const last =
    before === undefined ? describeSpan(dayOf(span.until - 1), i18n) : describeDate(before.extent, i18n);
  const duration = describeDuration(span, i18n);
  const body = localize(lane, i18n.locale);
  return fill(sentence(silence, HOLES.body, HOLES.what, { first, last, duration }), i18n, {
    [HOLES.body]: body === undefined ? [] : [body],
    [HOLES.what]: whatOf(silence.claims, names, i18n),
  });
}

/** "Counted: Formal meeting. Complete for 1 January 2003 – 12 June 2024." In its own words where it is of all types. */
export function describeClaim(claim: Claim, names: Names, i18n: I18n): readonly SpokenText[] {
  const what = HOLES.what;
  const when = claim.spans.map((span) => describeSpan(span, i18n)).join(", ");
  return fill(msg`Counted: ${what}. Complete for ${when}.`, i18n, {
    [what]: whatOf([claim.types === undefined ? claim : { ...claim, what: [] }], names, i18n),
  });
}

/** The parts as one text, where no language can be marked. */
export function joinSpoken(parts: readonly SpokenText[]): string {
  return parts.map(({ text }) => text).join("");
}

type SilenceDates = { readonly first: string; readonly last: string; readonly duration: string };

function sentence(
  { span, claims }: SilentTime,
  body: string,
  what: string,
  { first, last, duration }: SilenceDates,
): MessageDescriptor {
  const covered = claims.flatMap(({ spans }) => spans);
  const isFromStart = covered.some(({ from }) => from === span.from);
  const isToEnd = covered.some(({ until }) => until === span.until);
  if (isFromStart && isToEnd) {
    return msg`${body}: no ${what} in all of the coverage, from ${first} to ${last}: ${duration}`;
  }
  if (isFromStart) {
    return msg`${body}: no ${what} from ${first}, where the coverage begins, to ${last}: ${duration}`;
  }
  if (isToEnd) {
    return msg`${body}: no ${what} from ${first} to ${last}, where the coverage ends: ${duration}`;
  }
  return msg`${body}: no ${what} from ${first} to ${last}: ${duration}`;
}

/** What is counted: in the words of the claim, or by the names of the types where it is only a part of what they say. */
function whatOf(claims: readonly Claim[], { typeById }: Names, i18n: I18n): readonly SpokenText[] {
  const texts = claims.flatMap(({ what, types = [] }): readonly LocalizedText[] =>
    what.length > 0 ? what : namesOf(types, typeById),
  );
  const said = new Map(
    texts.flatMap((text) => localize(text, i18n.locale) ?? []).map((text) => [text.text, text]),
  );
  const comma = { text: ", ", lang: i18n.locale };
  return [...said.values()].flatMap((text, place) => (place === 0 ? [text] : [comma, text]));
}

function namesOf(types: readonly string[], typeById: Names["typeById"]): readonly LocalizedText[] {
  return types.map((id) => typeById.get(id)?.names).filter((names) => names !== undefined);
}

/** Stand in the messages where texts of the record belong: no text of ours or of a record holds these. */
const HOLES = { body: "\uE000", what: "\uE001" };
const HOLE = /([\uE000\uE001])/u;

function fill(
  message: MessageDescriptor,
  i18n: I18n,
  texts: Readonly<Record<string, readonly SpokenText[]>>,
): readonly SpokenText[] {
  return i18n
    ._(message)
    .split(HOLE)
    .filter((part) => part !== "")
    .flatMap((part) => texts[part] ?? [{ text: part, lang: i18n.locale }]);
}

function dayOf(moment: number): TimeSpan {
  return { from: moment, until: moment + 1 };
}
