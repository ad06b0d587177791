/**
 * Full-text search over the events, in every language that the record has.
 *
 * Loaded with the first word that a reader types: nothing that the first page needs may import this file.
 */
import MiniSearch from "minisearch";
import type { Dataset } from "../dataset/dataset";
import type { EventId, UnEvent } from "../domain/event";
import type { LocalizedText } from "../domain/text";
import { toQueryTerms, toTerms } from "./searchTerms";

type SearchDocument = { readonly id: EventId; readonly text: string };
export type SearchIndex = MiniSearch<SearchDocument>;

/** A slip of one letter is forgiven in words from this length; in shorter ones it makes another word. */
const SHORTEST_FUZZY = 6;

export function buildSearchIndex(dataset: Dataset): SearchIndex {
  const index: SearchIndex = new MiniSearch<SearchDocument>({
    fields: ["text"],
    tokenize: toTerms,
    // Terms are normalized already.
    processTerm: (term) => term,
    searchOptions: {
      tokenize: toQueryTerms,
      combineWith: "AND",
      prefix: true,
      fuzzy: (term) => (term.length >= SHORTEST_FUZZY && /^\p{L}+$/u.test(term) ? 1 : false),
    },
  });
  index.addAll(dataset.events.map((event) => ({ id: event.id, text: searchableText(event, dataset) })));
  return index;
}

/** Ids of the events that have every word of the query, or a word that begins with it; none for a query without words. */
export function search(index: SearchIndex, query: string): Set<EventId> {
  return new Set(index.search(query).map(({ id }): EventId => String(id)));
}

function searchableText(event: UnEvent, dataset: Dataset): string {
  const body = dataset.bodyById.get(event.body);
  const type = dataset.typeById.get(event.type);
  const translations = Object.values(event.translations ?? {}).flatMap((texts) => Object.values(texts));
  const texts = [
    event.title,
    event.officialTitle,
    ...(event.aliases ?? []),
    event.highlight,
    event.summary,
    event.note,
    event.meeting,
    ...(event.documents ?? []).map((document) => document.symbol),
    ...(event.actors ?? []),
    ...namesIn(body?.names),
    ...namesIn(body?.shortNames),
    body?.abbreviation,
    ...(body?.aliases ?? []),
    ...namesIn(type?.names),
    ...translations,
  ];
  // A line break keeps the last word of one text and the first of the next apart.
  return texts.filter((text) => text !== undefined).join("\n");
}

function namesIn(names: LocalizedText | undefined): readonly string[] {
  return Object.values(names ?? {});
}
