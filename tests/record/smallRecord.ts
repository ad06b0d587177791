/** The smallest record that compiles, as files; each test changes one thing in it. */
type Json = Record<string, unknown>;

export const EVENT_FILE = "events/2014/report.json";
export const VOTED_FILE = "events/2015/vote.json";
export const VOTE_FILE = "votes/vote.json";

const event = {
  id: "report",
  body: "inquiry",
  type: "report",
  date: "2014-02",
  title: "Report of the inquiry",
  sources: [{ publisher: "A publisher", title: "A page", url: "https://example.org/", kind: "official" }],
};

const files: Record<string, Json | readonly Json[]> = {
  "timeline.json": {
    format: "un-accountability-timeline",
    version: 1,
    id: "small",
    title: { en: "A small record" },
    language: "en",
    released: "2026-11-23",
    order: ["council", "inquiry"],
  },
  "types.json": [
    { id: "report", names: { en: "Report" }, shape: "dot" },
    { id: "resolution", names: { en: "Resolution" }, shape: "square" },
  ],
  "themes.json": [{ id: "food", names: { en: "Food" } }],
  "regions.json": [],
  "states.json": [
    { iso3: "AAA", names: { en: "A" } },
    { iso3: "BBB", names: { en: "B" } },
  ],
  "questions.json": [{ id: "open", text: { en: "Is it so?" }, events: ["report"] }],
  "bodies/council.json": { id: "council", names: { en: "Council" } },
  "bodies/inquiry.json": { id: "inquiry", parent: "council", names: { en: "Inquiry" } },
  [EVENT_FILE]: event,
  [VOTED_FILE]: {
    ...event,
    id: "vote",
    body: "council",
    type: "resolution",
    date: "2015-03-27",
    themes: ["food"],
    action: { manner: "recorded-vote", outcome: "adopted" },
    relations: [{ type: "cites", target: "report", source: "https://example.org/" }],
  },
  [VOTE_FILE]: {
    event: "vote",
    inFavour: ["AAA"],
    against: ["BBB"],
    abstaining: [],
    note: "From the roll call.",
  },
};

/** The record's files with changes: fields to set in a file (`undefined` takes one out), a text, or no file. */
export function smallRecord(changes: Record<string, Json | string | null> = {}): Map<string, string> {
  const texts = new Map(Object.entries(files).map(([file, value]) => [file, JSON.stringify(value)]));
  for (const [file, change] of Object.entries(changes)) {
    if (change === null) texts.delete(file);
    else if (typeof change === "string") texts.set(file, change);
    else texts.set(file, JSON.stringify(Object.assign({}, files[file], change)));
  }
  return texts;
}
