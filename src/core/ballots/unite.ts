/**
 * Puts together what is linked, directly or through others: each item with the first one of those that it is linked
 * to. Links to what is not among the items are passed over.
 */
export function unite(
  items: readonly string[],
  links: readonly (readonly [string, string])[],
): ReadonlyMap<string, string> {
  const linked = new Map<string, string[]>(items.map((item) => [item, []]));
  for (const [one, other] of links) {
    if (!linked.has(one) || !linked.has(other)) continue;
    linked.get(one)?.push(other);
    linked.get(other)?.push(one);
  }
  const firsts = new Map<string, string>();
  for (const first of items) {
    if (firsts.has(first)) continue;
    const reached = new Set([first]);
    for (const item of reached) {
      firsts.set(item, first);
      for (const next of linked.get(item) ?? []) reached.add(next);
    }
  }
  return firsts;
}
