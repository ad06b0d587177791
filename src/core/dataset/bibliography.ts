/** The sources of many events, each once: what stands at the end of a paper. */
import type { UnEvent } from "../domain/event";
import type { Source } from "../domain/source";

/** By publisher, then title. Of a source that was read more than once, the latest reading counts. */
export function bibliographyOf(events: readonly UnEvent[]): readonly Source[] {
  const byAddress = new Map<string, Source>();
  for (const source of events.flatMap(({ sources = [] }) => sources)) {
    const known = byAddress.get(source.url);
    // EDTF days, which sort as text.
    if (known === undefined || (source.checked ?? "") > (known.checked ?? "")) {
      byAddress.set(source.url, source);
    }
  }
  return [...byAddress.values()].toSorted(
    (a, b) => compareText(a.publisher, b.publisher) || compareText(a.title, b.title),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
