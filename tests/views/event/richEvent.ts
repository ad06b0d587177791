/** One made-up event with every fact that a panel can show, and the events around it. */
import type { EventRecord } from "../../../src/core/domain/event";
import { makeDataset } from "../../fixtures/timeline";

const RICH_EVENT: Partial<EventRecord> = {
  id: "rich",
  body: "human-rights-council",
  type: "resolution",
  date: "2014-03-28",
  title: "Asks for an inquiry",
  officialTitle: "Situation in the fixture",
  summary: "The Council asks for an inquiry, in a made-up text.",
  documents: [
    { symbol: "A/TEST/RES/1/1", role: "text" },
    { symbol: "Letter of the fixture", url: "https://documents.example/letter.pdf", role: "letter" },
  ],
  session: "Session 25",
  meeting: "56th meeting",
  actors: ["A made-up delegation"],
  action: {
    manner: "recorded-vote",
    outcome: "adopted",
    tally: { inFavour: 3, against: 1, abstaining: 2, notVoting: 0 },
    note: "The vote was asked for by a made-up delegation.",
  },
  themes: ["accountability", "abductions"],
  relations: [
    {
      type: "responds-to",
      target: "earlier",
      note: "named in its preamble",
      source: "https://library.example/vote",
    },
  ],
  sources: [
    {
      publisher: "Test Library",
      title: "Record of the vote",
      url: "https://library.example/vote",
      kind: "official",
      supports: "totals",
      checked: "2026-11-20",
    },
    { publisher: "Test Press", title: "A report", url: "https://press.example/report", kind: "press" },
  ],
  support: "official-record",
  disagreements: [
    {
      text: "A second source counts two against.",
      sources: [{ publisher: "Other", title: "Count", url: "https://other.example/count", kind: "ngo" }],
    },
  ],
  note: "A note of the record.",
};

/** "earlier" is answered by "rich", which "later" carries out; "first" and "last" stand apart. */
export const RICH_DATASET = makeDataset({
  positions: "dprk.positions.json",
  events: [
    {
      id: "first",
      date: "2003-04",
      title: "The first event",
      standsAlone: "No document that we read refers to it.",
    },
    { id: "earlier", date: "2013-03-21", title: "The earlier event" },
    RICH_EVENT,
    {
      id: "later",
      date: "2015-03-27",
      title: "The later event",
      relations: [{ type: "fulfils", target: "rich" }],
    },
    {
      id: "without-vote",
      date: "2016-03-23",
      title: "Adopted quietly",
      action: { manner: "without-vote", outcome: "adopted" },
    },
  ],
  questions: [
    { id: "q1", text: { en: "Who asked for the vote?" }, events: ["rich"] },
    { id: "q2", text: { en: "What came first?" }, events: ["first"] },
  ],
});
