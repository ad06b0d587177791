/**
 * Silences: the spans in which a body did nothing of a kind, as far as the record claims to be complete.
 *
 * They are computed and never written down. An event that is dated only to its month or year may have been on any day
 * of it, so all of that time counts as not silent.
 */
import type { Dataset } from "../dataset/dataset";
import type { Body, Coverage } from "../domain/body";
import { parseEdtf } from "../domain/edtf";
import type { UnEvent } from "../domain/event";
import type { TimeSpan } from "../domain/timeSpan";
import { spanLength } from "../domain/timeSpan";

export type Silence = {
  readonly span: TimeSpan;
  readonly coverage: Coverage;
  /** The last event before it; `undefined` where it begins with the coverage. */
  readonly after: UnEvent | undefined;
  /** The first event after it; `undefined` where it lasts to the end of the coverage. */
  readonly before: UnEvent | undefined;
};

/**
 * The silences of a body, by coverage and then by time; none where nothing is claimed. Events of the bodies that are
 * drawn on its rung count as its own: the Council goes on with what the Commission did.
 */
export function silencesOf(dataset: Pick<Dataset, "bodies" | "events">, body: Body): readonly Silence[] {
  const bodies = new Set([
    body.id,
    ...dataset.bodies.filter(({ parent }) => parent === body.id).map(({ id }) => id),
  ]);
  return (body.coverage ?? []).flatMap((coverage) => {
    const covered = spanOfCoverage(coverage);
    if (covered === undefined) return [];
    const { types } = coverage;
    const counted = dataset.events.filter(
      (event) => bodies.has(event.body) && (types === undefined || types.includes(event.type)),
    );
    return gapsBetween(counted, covered).map((gap) => ({ ...gap, coverage }));
  });
}

/** The longest ones first. */
export function longestSilences(silences: readonly Silence[], count: number): readonly Silence[] {
  return silences.toSorted((a, b) => spanLength(b.span) - spanLength(a.span)).slice(0, count);
}

export function spanOfCoverage({ from, to }: Coverage): TimeSpan | undefined {
  const [first, last] = [parseEdtf(from), parseEdtf(to)];
  if (first === undefined || last === undefined || last.until <= first.from) return undefined;
  return { from: first.from, until: last.until };
}

export type Gap = Omit<Silence, "coverage">;

/** The parts of a span in which none of the events was or can have been. Events ascend by start. */
export function gapsBetween(events: readonly UnEvent[], covered: TimeSpan): readonly Gap[] {
  const gaps: Gap[] = [];
  let reached = covered.from;
  let after: UnEvent | undefined;
  for (const event of events) {
    const { from, until } = event.extent;
    if (until <= covered.from || from >= covered.until) continue;
    if (from > reached) gaps.push({ span: { from: reached, until: from }, after, before: event });
    if (until <= reached) continue;
    reached = until;
    after = event;
  }
  if (reached < covered.until)
    gaps.push({ span: { from: reached, until: covered.until }, after, before: undefined });
  return gaps;
}
