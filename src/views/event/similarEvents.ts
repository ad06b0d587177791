/** Events that a mistyped or outdated address may have meant. */
import type { Dataset } from "../../core/dataset/dataset";
import type { UnEvent } from "../../core/domain/event";

const MAX_SIMILAR = 5;

/** Events whose id or symbols share the most words and numbers with the wanted id, best first; none when none does. */
export function similarEvents(dataset: Dataset, wantedId: string): readonly UnEvent[] {
  const wanted = wordsOf(wantedId);
  return dataset.events
    .map((event) => {
      const known = wordsOf([event.id, ...(event.documents ?? []).map(({ symbol }) => symbol)].join(" "));
      return { event, shared: [...wanted].filter((word) => known.has(word)).length };
    })
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, MAX_SIMILAR)
    .map(({ event }) => event);
}

/** Letters apart from digits, so that "res31" and "RES/31" share both parts. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}+|\p{N}+/gu));
}
