/**
 * What a lane says of the time without events: that nothing was found, that nobody claims to have looked, or that the
 * body was not there.
 *
 *     lifetime            ├──────────────────────────────────────────
 *     coverage                   ├──────────────────────────┤
 *     events                          ■        ■  ■
 *     bands    ░ lifetime ▒ cover. ▓▓▓▓ ▓▓▓▓▓▓▓▓ ▓▓ ▓▓▓▓▓▓▓▓▒▒ coverage ▒▒
 *
 * The bands and the events that count fill all of time and do not overlap; the first band begins, and the last one
 * ends, at infinity.
 */
import type { Dataset } from "../dataset/dataset";
import type { Body } from "../domain/body";
import { parseLifetime } from "../domain/lifetime";
import type { Claim, SilentTime } from "../domain/silence";
import { spanLength, type TimeSpan } from "../domain/timeSpan";
import { type Gap, gapsBetween } from "./silences";
import { bodiesInLane, claimsOf, joinSpans, type SilenceFilter } from "./silenceClaims";

export type SilenceState = "silent" | "outside-coverage" | "outside-lifetime";

export type SilentBand = SilentTime & { readonly state: "silent" };

export type SilenceBand =
  | SilentBand
  | { readonly state: Exclude<SilenceState, "silent">; readonly span: TimeSpan };

/** Time in which nothing changes. */
type Stretch = TimeSpan & {
  readonly state: SilenceState;
  /** For silent ones: the claims and their gaps, in the order of the claims. */
  readonly gaps: readonly ClaimGap[];
};

type ClaimGap = Gap & { readonly claim: Claim };

/** Ascending by time. O(n log n) in the events that count; run again when types or bodies are chosen. */
export function silenceBands(
  dataset: Pick<Dataset, "bodies" | "events">,
  lane: Body,
  filter: SilenceFilter,
  now: number,
): readonly SilenceBand[] {
  const bodies = bodiesInLane(dataset.bodies, lane, filter);
  const ids = new Set(bodies.map(({ id }) => id));
  const events = dataset.events.filter(({ body }) => ids.has(body));
  const claims = claimsOf(bodies, filter, now).map((claim) => {
    const { types, spans } = claim;
    const counted = types === undefined ? events : events.filter(({ type }) => types.includes(type));
    const gaps = spans.flatMap((span) => gapsBetween(counted, span)).map((gap) => ({ ...gap, claim }));
    return { claim, gaps };
  });
  return cutTime(lifetimeOf(bodies), claims);
}

/** The longest silence between two events; where there is none, the longest before the first event or after the last. */
export function longestSilence(bands: readonly SilenceBand[]): SilentBand | undefined {
  const silent = bands
    .filter((band) => band.state === "silent")
    .toSorted((a, b) => spanLength(b.span) - spanLength(a.span));
  return silent.find(({ after, before }) => after !== undefined && before !== undefined) ?? silent[0];
}

/** Of all bodies of a lane together; all of time where one of them does not say. */
function lifetimeOf(bodies: readonly Body[]): readonly TimeSpan[] {
  const always = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };
  return joinSpans(
    bodies.map(({ lifetime }) => (lifetime === undefined ? always : (parseLifetime(lifetime) ?? always))),
  );
}

type ClaimWithGaps = { readonly claim: Claim; readonly gaps: readonly ClaimGap[] };

function cutTime(lifetime: readonly TimeSpan[], claims: readonly ClaimWithGaps[]): readonly SilenceBand[] {
  const edges = [
    ...lifetime,
    ...claims.flatMap(({ claim, gaps }) => [...claim.spans, ...gaps.map(({ span }) => span)]),
  ].flatMap(({ from, until }) => [from, until]);
  const moments = [...new Set([Number.NEGATIVE_INFINITY, ...edges, Number.POSITIVE_INFINITY])].toSorted(
    (a, b) => a - b,
  );

  const isLived = lookUp(lifetime, (span) => span);
  const lookUps = claims.map(({ claim, gaps }) => ({
    covers: lookUp(claim.spans, (span) => span),
    gapAt: lookUp(gaps, ({ span }) => span),
  }));
  const stretches: Stretch[] = [];
  for (const [place, from] of moments.slice(0, -1).entries()) {
    const until = moments[place + 1] ?? from;
    const found = lookUps.map(({ covers, gapAt }) => ({ covered: covers(from), gap: gapAt(from) }));
    const covering = found.filter(({ covered }) => covered !== undefined);
    if (isLived(from) === undefined)
      addStretch(stretches, { from, until, state: "outside-lifetime", gaps: [] });
    else if (covering.length === 0)
      addStretch(stretches, { from, until, state: "outside-coverage", gaps: [] });
    else {
      const gaps = covering.flatMap(({ gap }) => gap ?? []);
      if (gaps.length === covering.length) addStretch(stretches, { from, until, state: "silent", gaps });
    }
  }
  return stretches.map(toBand);
}

/** The item whose span holds a moment. Items ascend, and so must the moments that are asked for. */
function lookUp<Item>(
  items: readonly Item[],
  spanOf: (item: Item) => TimeSpan,
): (time: number) => Item | undefined {
  let place = 0;
  return (time) => {
    for (; place < items.length; place += 1) {
      const item = items[place];
      if (item === undefined) continue;
      const { from, until } = spanOf(item);
      if (until > time) return from <= time ? item : undefined;
    }
    return undefined;
  };
}

/** Lengthens the last stretch where the new one says the same of the same. */
function addStretch(stretches: Stretch[], next: Stretch): void {
  const last = stretches.at(-1);
  const isSame = last?.until === next.from && last.state === next.state && sameClaims(last.gaps, next.gaps);
  if (isSame) stretches[stretches.length - 1] = { ...last, until: next.until };
  else stretches.push(next);
}

function sameClaims(some: readonly ClaimGap[], others: readonly ClaimGap[]): boolean {
  return some.length === others.length && some.every(({ claim }, place) => claim === others[place]?.claim);
}

function toBand({ from, until, state, gaps }: Stretch): SilenceBand {
  if (state !== "silent") return { state, span: { from, until } };
  return {
    state,
    span: { from, until },
    claims: gaps.map(({ claim }) => claim),
    after: gaps.find(({ span, after }) => after !== undefined && span.from === from)?.after,
    before: gaps.find(({ span, before }) => before !== undefined && span.until === until)?.before,
  };
}
