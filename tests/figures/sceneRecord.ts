/** A small made-up record that several scenes share; nothing in it is real. */
import type { EventRecord } from "../../src/core/domain/event";

export const LADDER: readonly Partial<EventRecord>[] = [
  { id: "first-text", date: "2005-12-16", highlight: "First text" },
  { id: "second-text", date: "2008-12-18", title: "Second text" },
  { id: "inquiry", body: "human-rights-council", date: "2013-03-21", highlight: "Inquiry set up" },
  {
    id: "report",
    body: "human-rights-council",
    type: "report",
    date: "2014-02-17",
    highlight: "Report",
    relations: [{ type: "fulfils", target: "inquiry" }],
  },
  {
    id: "draft",
    body: "third-committee",
    date: "2014-11-18",
    title: "Draft",
    relations: [{ type: "builds-on", target: "report" }],
  },
  {
    id: "text",
    date: "2014-12-18",
    highlight: "Text names the court",
    relations: [{ type: "responds-to-draft", target: "draft" }],
  },
  {
    id: "meeting",
    body: "security-council",
    type: "meeting",
    date: "2014-12-22",
    highlight: "Council meets",
    relations: [{ type: "builds-on", target: "text" }],
  },
  {
    id: "mandate",
    body: "human-rights-council",
    type: "mandate",
    date: "2016-03-23/2024-04-04",
    title: "A mandate",
  },
  { id: "last-text", date: "2023-12-19", title: "Last text" },
];
