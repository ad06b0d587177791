/** A page as a slide: its takeaway, its picture, and notes that a speaker and a fact checker can use. */
import { msg } from "@lingui/core/macro";
import { filterWords } from "../core/text/filterWords";
import { formatFootnote } from "../core/text/footnote";
import { citationOf, citationsOf } from "./citePage";
import { drawPage } from "./drawPage";
import type { ExportContext } from "./exportContext";
import { eventsOf, type PageContent, readPage } from "./pageContent";
import { provenanceOf, sourceLine } from "./provenance";
import { rasterise } from "./rasterise";
import { silencesNote } from "./silencesNote";
import type { Slide, SlidePage } from "./slide";

/** Twice as fine as it is laid out: a projector shows more than a page does. */
const SCALE = 2;
/** PowerPoint's notes become slow to open beyond this. */
const MOST_CITATIONS = 300;

/** @throws ExportError; for a page of which nothing is drawn, a slide of words is made */
export async function slideOfPage(
  page: SlidePage,
  context: ExportContext,
  signal: AbortSignal,
): Promise<Slide> {
  const content = await readPage(page, context, signal);
  const provenance = provenanceOf(page, context);
  const own = {
    language: context.i18n.locale,
    sourceLine: `${sourceLine(provenance, context)}\n${provenance.address}`,
    link: provenance.address,
  };
  if (content.kind === "other" || content.kind === "state") {
    const title = content.kind === "state" ? content.counts[0] : page.target.title;
    return { ...own, title, notes: notesOf(page, content, undefined, context) };
  }
  const { picture, takeaway } = drawPage(page, content, context, { isBare: true });
  const { widthPx, heightPx, altText } = picture;
  const png = await rasterise(picture, SCALE, signal);
  return {
    ...own,
    title: takeaway,
    picture: { png, widthPx, heightPx, altText },
    notes: notesOf(page, content, altText, context),
  };
}

function notesOf(
  page: SlidePage,
  content: PageContent,
  altText: string | undefined,
  context: ExportContext,
): readonly string[] {
  const { i18n, timeline } = context;
  const { address } = provenanceOf(page, context);
  const shown = content.kind === "events" || content.kind === "step" ? content.shown : undefined;
  const events = shown === undefined ? [] : eventsOf(content);
  const citations =
    events.length === 0
      ? [citationOf(page, content, context)]
      : citationsOf(events.slice(0, MOST_CITATIONS), page, context);
  const left = i18n.number(events.length - MOST_CITATIONS);
  return [
    ...wordsOf(content),
    ...(altText === undefined ? [] : [altText]),
    ...(shown === undefined ? [] : filterWords(shown.filter, timeline.dataset, i18n)),
    ...(shown === undefined ? [] : silencesNote(shown, i18n)),
    i18n._(msg`Open it again: ${address}`),
    i18n._(msg`Sources:`),
    ...citations.map((citation, place) => `${place + 1}. ${formatFootnote(citation, i18n)}`),
    ...(events.length > MOST_CITATIONS ? [i18n._(msg`… and ${left} more, at the address above`)] : []),
  ];
}

/** What the page itself says. */
function wordsOf(content: PageContent): readonly string[] {
  if (content.kind === "step") return content.words;
  return content.kind === "state" ? content.counts : [];
}
