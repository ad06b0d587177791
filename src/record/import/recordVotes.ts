/** The decisions of the record, to be found by the symbols that a voting file gives. */
import type { EventRecord } from "../../core/domain/event";
import type { VoteRow } from "./voteRow";
import { plainSymbol } from "./voteRow";

export type FindDecision = (row: VoteRow) => EventRecord | undefined;

/**
 * Finds the event that decided what a row was voted on.
 *
 * A resolution is one by its symbol. A draft is voted on more than once, in a committee and in the plenary, and a
 * meeting holds many votes: these must be of the same day, and a meeting counts only where nothing else is named. A
 * symbol that still belongs to several events finds none.
 */
export function decisionsOf(events: readonly EventRecord[]): FindDecision {
  const decided = events.filter(({ action }) => action !== undefined);
  const byResolution = indexBy(decided, "text");
  const byDraft = indexBy(decided, "draft");
  const byMeeting = indexBy(decided, "meeting-record");
  return ({ symbols, date }) => {
    const { resolution, draft, meeting } = symbols;
    const adopted = byResolution.get(resolution) ?? [];
    if (adopted.length > 0) return only(adopted) ?? only(ofDay(adopted, date));
    if (draft !== "") {
      const drafted = ofDay(byDraft.get(draft) ?? [], date);
      return only(resolution === "" ? drafted : drafted.filter((event) => !hasSymbol(event, "text")));
    }
    return resolution === "" ? only(ofDay(byMeeting.get(meeting) ?? [], date)) : undefined;
  };
}

type Role = "text" | "draft" | "meeting-record";
type Index = ReadonlyMap<string, readonly EventRecord[]>;

/** A document without a role is the event's own, and can be any of these. */
function indexBy(events: readonly EventRecord[], role: Role): Index {
  const index = new Map<string, EventRecord[]>();
  for (const event of events) {
    for (const symbol of symbolsOf(event, role)) index.set(symbol, [...(index.get(symbol) ?? []), event]);
  }
  return index;
}

function symbolsOf({ documents = [] }: EventRecord, role: Role): readonly string[] {
  const own = documents.filter((document) => (document.role ?? role) === role);
  return own.map(({ symbol }) => plainSymbol(symbol));
}

function hasSymbol(event: EventRecord, role: Role): boolean {
  return (event.documents ?? []).some((document) => document.role === role);
}

function ofDay(events: readonly EventRecord[], day: string): readonly EventRecord[] {
  return events.filter(({ date }) => date === day);
}

function only(events: readonly EventRecord[]): EventRecord | undefined {
  return events.length === 1 ? events[0] : undefined;
}
