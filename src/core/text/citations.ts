/** Citations of what the record holds: an event with its document, a recommendation, or a page with its filters. */
import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Dataset } from "../dataset/dataset";
import type { Citation, CitedDocument } from "../domain/citation";
import type { DocumentReference, UnEvent } from "../domain/event";
import { localize } from "../domain/localize";
import type { Recommendation } from "../domain/recommendation";
import { describeDate, describeEdtf } from "./dates";
import { describeDecision } from "./decisions";
import { documentLinks } from "./documents";
import { eventTitle } from "./eventText";
import { statusLabel } from "./recommendations";

/** What all citations of one page share. */
export type CitedPlace = Pick<Citation, "site" | "release" | "address" | "accessed">;

/**
 * The document is cited where the event is its issue: where it is the event's own, the text that was adopted, or of the
 * kind that the event is (a letter, a report). Any other one is named in the notes: the draft of a text is not the text,
 * and the resolution that gave a mandate is not by its holder.
 */
export function citeEvent(event: UnEvent, dataset: Dataset, place: CitedPlace, i18n: I18n): Citation {
  const lang = i18n.locale;
  const { documents = [], officialTitle, action } = event;
  const own = ownDocument(event, dataset.typeById.get(event.type)?.shape === "square");
  const body = localize(dataset.bodyById.get(event.body)?.names, lang)?.text ?? event.body;
  const title = eventTitle(event, dataset.language, lang);
  const others = documents.filter((document) => document !== own);
  const symbols = others.map(({ symbol }) => symbol).join(", ");
  const date = describeDate(event.extent, i18n);
  const isPrinted = own !== undefined && officialTitle !== undefined;
  return {
    ...place,
    id: toKey(event.id),
    title: isPrinted ? officialTitle : title.text,
    language: isPrinted ? dataset.language : title.lang,
    document: own && { ...toDocument(own, event, body), isDescribed: !isPrinted },
    notes: [
      own === undefined ? `${body}, ${date}` : undefined,
      symbols === "" ? undefined : i18n._(msg`Documents: ${symbols}`),
      action && describeDecision(action, i18n),
    ].filter((note) => note !== undefined),
  };
}

export function citeRecommendation(
  { id, title, asked, status, asOf }: Recommendation,
  { language }: Dataset,
  place: CitedPlace,
  i18n: I18n,
): Citation {
  const [first] = asked;
  const label = statusLabel(status, i18n);
  const day = asOf && describeEdtf(asOf, i18n);
  return {
    ...place,
    id: toKey(id),
    title,
    language,
    notes: [
      first && describeAsk(first, i18n),
      day === undefined ? i18n._(msg`Status: ${label}`) : i18n._(msg`Status: ${label}, as of ${day}`),
    ].filter((note) => note !== undefined),
  };
}

/** A page of the tracker; `notes` say what it shows, such as its filters. */
export function citePage(
  id: string,
  title: string,
  notes: readonly string[],
  place: CitedPlace,
  i18n: I18n,
): Citation {
  return { ...place, id: toKey(id), title, language: i18n.locale, notes };
}

function describeAsk({ date, by, symbol, place }: Recommendation["asked"][number], i18n: I18n): string {
  const day = describeEdtf(date, i18n);
  const where = [symbol, place].filter((part) => part !== undefined).join(", ");
  return where === ""
    ? i18n._(msg`First asked on ${day} by ${by}`)
    : i18n._(msg`First asked on ${day} by ${by}, ${where}`);
}

function ownDocument({ documents = [], type }: UnEvent, isText: boolean): DocumentReference | undefined {
  return (
    (isText ? documents.find(({ role }) => role === "text") : undefined) ??
    documents.find(({ role }) => role === undefined) ??
    documents.find(({ role }) => role === type)
  );
}

function toDocument(
  { symbol, url }: DocumentReference,
  { date }: UnEvent,
  author: string,
): Omit<CitedDocument, "isDescribed"> {
  const english = documentLinks(symbol).find(({ lang }) => lang === "en")?.url ?? "";
  return { author, symbol, date, address: url ?? english };
}

/** Programs for bibliographies take no other letters in the name of an entry. */
function toKey(id: string): string {
  const key = id.replaceAll(/[^A-Za-z0-9-]+/g, "-").replaceAll(/^-+|-+$/g, "");
  return key === "" ? "page" : key;
}
