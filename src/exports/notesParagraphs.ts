/** The library that writes slides puts all notes into one paragraph, whose line breaks PowerPoint does not show. */
import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from "fflate";

const NOTES = /^ppt\/notesSlides\/[^/]+\.xml$/;
const RUN = /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)?<\/a:p>/;

/** The same file with each line of its notes as a paragraph. */
export function splitNotes(file: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts: Unzipped = unzipSync(file);
  for (const [name, bytes] of Object.entries(parts)) {
    if (NOTES.test(name)) parts[name] = strToU8(strFromU8(bytes).replace(RUN, toParagraphs));
  }
  return new Uint8Array(zipSync(parts));
}

function toParagraphs(_: string, look: string, text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => `<a:p><a:r>${look}<a:t>${line}</a:t></a:r></a:p>`)
    .join("");
}
