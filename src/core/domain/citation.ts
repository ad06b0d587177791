/** What is cited, before any style or format: the tracker's page, and with it the document that the page is about. */
export type Citation = {
  /** Names it in a bibliography: Latin letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  /** BCP 47 tag of the title. */
  readonly language: string;
  /** Absent where only the page can be cited. */
  readonly document?: CitedDocument | undefined;
  /** What else identifies it, in words: symbols, counts, filters. */
  readonly notes: readonly string[];
  /** "UN Accountability Tracker". */
  readonly site: string;
  /** Of the data; `undefined` where it does not say. */
  readonly release: string | undefined;
  /** Opens the page exactly as it is cited. */
  readonly address: string;
  /** EDTF day on which the page was read. */
  readonly accessed: string;
};

export type CitedDocument = {
  /** The body that issued it. */
  readonly author: string;
  readonly symbol: string;
  /** EDTF, as precise as the source. */
  readonly date: string;
  /** Where its text is. */
  readonly address: string;
  /** The title is a description in the tracker's words, as that of the document is not on record. */
  readonly isDescribed: boolean;
};

/** The title as it is cited: a description stands in square brackets. */
export function citedTitle({ title, document }: Citation): string {
  return document?.isDescribed === true ? `[${title}]` : title;
}
