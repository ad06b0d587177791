/** Changes in plain words. */
import type { RecordChange, RecordKind } from "../../core/dataset/releasesSchema";

const KIND_NAMES: Readonly<Record<RecordKind, readonly [one: string, many: string]>> = {
  event: ["event", "events"],
  vote: ["roll call", "roll calls"],
  sponsors: ["list of sponsors", "lists of sponsors"],
  dissociations: ["list of dissociations", "lists of dissociations"],
  recommendation: ["recommendation", "recommendations"],
  body: ["body", "bodies"],
  type: ["type of events", "types of events"],
  theme: ["theme", "themes"],
  question: ["open question", "open questions"],
  region: ["regional group", "regional groups"],
  state: ["State", "States"],
  membership: ["list of members", "lists of members"],
  timeline: ["heading of the timeline", "headings of the timeline"],
};

const VERBS = [
  ["added", "adds"],
  ["changed", "changes"],
  ["removed", "takes out"],
] as const;

function nameKind(kind: RecordKind, count = 1): string {
  const [one, many] = KIND_NAMES[kind];
  return count === 1 ? one : many;
}

/** One line: "Adds 2 events and 1 roll call; changes 1 body." */
export function summarizeChanges(changes: readonly RecordChange[]): string {
  const clauses = VERBS.flatMap(([done, verb]) => {
    const counts = countKinds(changes.filter(({ change }) => change === done));
    const things = [...counts].map(([kind, count]) => `${count} ${nameKind(kind, count)}`);
    return things.length === 0 ? [] : [`${verb} ${LIST.format(things)}`];
  });
  const line = clauses.join("; ");
  return `${line.slice(0, 1).toUpperCase()}${line.slice(1)}.`;
}

/** What a record is called, and which of its fields changed: "Report of the inquiry (event: date, title)". */
export function describeRecord({ kind, id, title, fields = [] }: RecordChange): {
  name: string;
  what: string;
} {
  return { name: title ?? id, what: [nameKind(kind), fields.join(", ")].filter(Boolean).join(": ") };
}

const LIST = new Intl.ListFormat("en");

/** In the order in which the kinds first come. */
function countKinds(changes: readonly RecordChange[]): ReadonlyMap<RecordKind, number> {
  const counts = new Map<RecordKind, number>();
  for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
