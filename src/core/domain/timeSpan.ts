/**
 * A stretch of time: UTC milliseconds, half-open, immutable.
 *
 *     from ├────────────────┤ until      `from` belongs to the span, `until` does not
 */
export type TimeSpan = { readonly from: number; readonly until: number };

export const MS_PER_DAY = 86_400_000;

export function spanLength(span: TimeSpan): number {
  return span.until - span.from;
}

export function spansIntersect(a: TimeSpan, b: TimeSpan): boolean {
  return a.from < b.until && b.from < a.until;
}

/** Smallest span that holds all given ones; `undefined` for none. */
export function spanOfAll(spans: Iterable<TimeSpan>): TimeSpan | undefined {
  let from = Number.POSITIVE_INFINITY;
  let until = Number.NEGATIVE_INFINITY;
  for (const span of spans) {
    if (span.from < from) from = span.from;
    if (span.until > until) until = span.until;
  }
  return from < until ? { from, until } : undefined;
}

export function padSpan(span: TimeSpan, ms: number): TimeSpan {
  return { from: span.from - ms, until: span.until + ms };
}

/** Moves the span, and shortens it only if it must, so that it lies within the limits. */
export function fitSpanWithin(span: TimeSpan, limits: TimeSpan): TimeSpan {
  const length = Math.min(spanLength(span), spanLength(limits));
  const from = Math.min(Math.max(span.from, limits.from), limits.until - length);
  return { from, until: from + length };
}

/** Zooms by `factor` (> 1: longer span) around a moment that keeps its place. */
export function scaleSpan(span: TimeSpan, factor: number, around: number): TimeSpan {
  return { from: around - (around - span.from) * factor, until: around + (span.until - around) * factor };
}

export function shiftSpan(span: TimeSpan, ms: number): TimeSpan {
  return { from: span.from + ms, until: span.until + ms };
}
