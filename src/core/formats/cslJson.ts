/** Citations as CSL-JSON, which Zotero, Pandoc and most others read. */
import { type Citation, citedTitle } from "../domain/citation";
import { citationNote, type DateParts, datePartsOf, issuedParts } from "./citedDate";

export function formatCslJson(citations: readonly Citation[]): string {
  return `${JSON.stringify(citations.map(toItem), null, 2)}\n`;
}

function toItem(citation: Citation) {
  const { id, language, document, site, address, accessed } = citation;
  return {
    id,
    type: document === undefined ? "webpage" : "report",
    title: citedTitle(citation),
    language,
    author: [{ literal: document?.author ?? site }],
    issued: toDate(issuedParts(citation)),
    number: document?.symbol,
    "container-title": document === undefined ? site : undefined,
    URL: address,
    accessed: toDate(datePartsOf(accessed)),
    note: citationNote(citation),
  };
}

function toDate(parts: DateParts | undefined) {
  return parts && { "date-parts": [parts] };
}
