/** What changed between two publications of the record. */
import { RECORD_KINDS, type RecordChange, type RecordKind } from "../../core/dataset/releasesSchema";
import { canonicalJson } from "./canonicalJson";
import { type PublishedItem, publishedItems } from "./publishedItems";

/**
 * Both as text by file name; no files at all when there was nothing before. In order of kind, then id.
 *
 * There are no changes exactly when the files say the same, the day of the release and the order of fields aside.
 */
export function compareRecords(
  older: ReadonlyMap<string, string>,
  newer: ReadonlyMap<string, string>,
  id: string,
): readonly RecordChange[] {
  const before = publishedItems(older, id);
  const after = publishedItems(newer, id);
  const beforeByKey = byKey(withOrder(before, after));
  const afterByKey = byKey(withOrder(after, before));
  const keys = new Set([...beforeByKey.keys(), ...afterByKey.keys()]);
  return [...keys]
    .flatMap((key) => compareItems(beforeByKey.get(key), afterByKey.get(key)))
    .toSorted(byKindAndId);
}

/** Names a record among all kinds: `event:coi-report`. */
export function recordKey({ kind, id }: { readonly kind: RecordKind; readonly id: string }): string {
  return `${kind}:${id}`;
}

function compareItems(before: PublishedItem | undefined, after: PublishedItem | undefined): RecordChange[] {
  const item = after ?? before;
  if (item === undefined) return [];
  const { kind, id, title } = item;
  const named = { kind, id, ...(title === undefined ? {} : { title }) };
  if (before === undefined) return [{ ...named, change: "added" }];
  if (after === undefined) return [{ ...named, change: "removed" }];
  const fields = changedFields(before.value, after.value);
  return fields.length === 0 ? [] : [{ ...named, change: "changed", fields }];
}

/** A field that is absent differs from every value that JSON can hold. */
function changedFields(before: PublishedItem["value"], after: PublishedItem["value"]): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => canonicalJson(before[name]) !== canonicalJson(after[name])).toSorted();
}

/** Kinds whose lists people put in order; those of events and recommendations follow from what they hold. */
const ORDERED_KINDS: readonly RecordKind[] = ["body", "type", "theme", "question", "region", "state"];

/** Gives the timeline the order of its lists. Only what stands in both counts: to add to a list is not to reorder it. */
function withOrder(items: readonly PublishedItem[], others: readonly PublishedItem[]): PublishedItem[] {
  const common = new Set(others.map(recordKey));
  const shared = items.filter((item) => common.has(recordKey(item)));
  const order = ORDERED_KINDS.map((kind) =>
    shared.filter((item) => item.kind === kind).map((item) => item.id),
  );
  return items.map((item) =>
    item.kind === "timeline" ? { ...item, value: { ...item.value, order } } : item,
  );
}

function byKey(items: readonly PublishedItem[]): ReadonlyMap<string, PublishedItem> {
  return new Map(items.map((item) => [recordKey(item), item]));
}

function byKindAndId(a: RecordChange, b: RecordChange): number {
  const difference = RECORD_KINDS.indexOf(a.kind) - RECORD_KINDS.indexOf(b.kind);
  return difference !== 0 ? difference : a.id < b.id ? -1 : 1;
}
