/** Citations as BibTeX, in UTF-8: letters stay what they are, and only the signs that TeX acts on are escaped. */
import { type Citation, citedTitle } from "../domain/citation";
import { citationNote, datePartsOf, formatDateParts, issuedParts } from "./citedDate";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

export function formatBibtex(citations: readonly Citation[]): string {
  return citations.map(formatEntry).join("\n");
}

function formatEntry(citation: Citation): string {
  const { id, document, site, address, accessed } = citation;
  const [year, month] = issuedParts(citation) ?? [];
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    // Doubled braces keep a name of many words one name, and a title its capitals.
    ["author", `{{${escapeTex(document?.author ?? site)}}}`],
    ["title", `{{${escapeTex(citedTitle(citation))}}}`],
    ["institution", document && `{${escapeTex(document.author)}}`],
    ["number", document && `{${escapeTex(document.symbol)}}`],
    ["howpublished", document === undefined ? `{${escapeTex(site)}}` : undefined],
    ["year", year === undefined ? undefined : `{${year}}`],
    ["month", month === undefined ? undefined : MONTHS[month - 1]],
    ["url", `{${escapeAddress(address)}}`],
    ["urldate", `{${formatDateParts(datePartsOf(accessed), "-")}}`],
    ["note", `{${escapeTex(citationNote(citation))}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value}`]));
  return `@${document === undefined ? "misc" : "techreport"}{${id},\n${lines.join(",\n")}\n}\n`;
}

const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function escapeTex(text: string): string {
  return text.replaceAll(/\s+/gu, " ").replaceAll(/[\\{}$&#%_~^]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

/** Read verbatim, all but the braces that end it. */
function escapeAddress(address: string): string {
  return address.replaceAll(/[\\{}\s]/gu, (sign) => encodeURIComponent(sign));
}
