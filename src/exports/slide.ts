/**
 * Slides, described without the library that writes them.
 *
 *     slideOfPage(page, context)      one page of the site as a slide         exports/slideOfPage.ts
 *     writeSlides(slides, about)      any number of them as a .pptx           exports/slides.ts
 *
 * Whoever has a list of pages (a deck, the steps of a story) makes a slide of each, gives it a caption, and writes them:
 *
 *     const slides: Slide[] = [];
 *     for (const page of pages) slides.push({ ...(await slideOfPage(page, context, signal)), caption });
 *     const file = await writeSlides(slides, { title, language });
 *
 * Both load with the first wish for them: `await import("../exports/slides")`.
 */
import type { ShareTarget } from "../core/url/shareTarget";

export type Slide = {
  /** The takeaway: a sentence computed from the facts that the picture shows. */
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** Absent: a slide of words. */
  readonly picture?: SlidePicture | undefined;
  /** The presenter's own words, under the picture. */
  readonly caption?: string | undefined;
  /** Record, release, licence and address, on one or two lines. */
  readonly sourceLine: string;
  /** Paragraphs of the speaker's notes: what is shown in words, citations with symbols, the link. */
  readonly notes: readonly string[];
  /** Opens the page again. */
  readonly link: string;
};

export type SlidePicture = {
  readonly png: Blob;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly altText: string;
};

/** A page as a slide shows it; `query` as in the address, "" or "?...". */
export type SlidePage = { readonly target: ShareTarget; readonly query: string };

/** What the file says of itself. */
export type SlidesAbout = { readonly title: string; readonly language: string };
