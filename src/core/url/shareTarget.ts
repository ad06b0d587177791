/** What a reader cites, embeds or takes away: a page, whose filters stand in the query of the address. */
type ShareKind =
  | "timeline"
  | "event"
  | "vote"
  | "recommendation"
  | "state"
  | "body"
  | "table"
  | "story"
  | "page"; // any other

export type ShareTarget = {
  readonly kind: ShareKind;
  /** Of the event, recommendation, body or story, or the code of the State; absent for a page of many events. */
  readonly id?: string;
  /** As the page itself calls it, in the language of the reader. */
  readonly title: string;
  /** From `paths`: without the query, and without the folder in which the site may lie. */
  readonly path: string;
  /** Of a step of a story: the timeline beside its text, as an address of this site. */
  readonly view?: string;
};
