/** Citations as RIS, which reference managers read: a tag and a value on each line, ended by CR LF. */
import { type Citation, citedTitle } from "../domain/citation";
import { citationNote, datePartsOf, formatDateParts, issuedParts } from "./citedDate";

export function formatRis(citations: readonly Citation[]): string {
  return citations.map(formatReference).join("\r\n");
}

/** A comma would make the name of a body into a last name and a first one. */
function formatReference(citation: Citation): string {
  const { id, language, document, site, address, accessed } = citation;
  const issued = issuedParts(citation);
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ["TY", document === undefined ? "ELEC" : "RPRT"],
    ["ID", id],
    ["TI", citedTitle(citation)],
    ["AU", (document?.author ?? site).replaceAll(/\s*,/gu, " –")],
    ["PB", document?.author ?? site],
    ["SN", document?.symbol],
    ["PY", issued && String(issued[0])],
    ["DA", issued && `${formatDateParts(issued, "/")}${"/".repeat(4 - issued.length)}`],
    ["LA", language],
    ["UR", address],
    ["Y2", `${formatDateParts(datePartsOf(accessed), "/")}/`],
    ["N1", citationNote(citation)],
  ];
  const written = lines.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${onOneLine(value)}`],
  );
  return `${[...written, "ER  - "].join("\r\n")}\r\n`;
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}
