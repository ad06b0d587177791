/** For what the record claims to be complete in a lane, of what the reader looks at: silences are told inside of that only. */
import type { Body, Coverage } from "../domain/body";
import type { Claim } from "../domain/silence";
import type { TimeSpan } from "../domain/timeSpan";
import type { FilterState } from "../filter/filterState";
import { spanOfCoverage } from "./silences";

/** What the reader has chosen to look at; silences have nothing to do with the rest of the filter. */
export type SilenceFilter = Pick<FilterState, "types" | "bodies">;

/** The bodies of a lane that are looked at: those that the filter names, or else all that are drawn in it, its own first. */
export function bodiesInLane(
  bodies: readonly Body[],
  lane: Body,
  filter: SilenceFilter,
): readonly [Body, ...Body[]] {
  const drawn = bodies.filter(({ parent }) => parent === lane.id);
  if (filter.bodies.includes(lane.id)) return [lane, ...drawn];
  const [first, ...others] = drawn.filter(({ id }) => filter.bodies.includes(id));
  return first === undefined ? [lane, ...drawn] : [first, ...others];
}

/**
 * Coverages of the same types are one claim, so that a silence can reach from one body to the one that went on with its
 * work. Where the reader has chosen types, those of them that some coverage claims count; else the types of the lane's
 * own coverage, or where its own body claims nothing, those of the others in it.
 */
export function claimsOf(
  bodies: readonly [Body, ...Body[]],
  { types: chosen }: SilenceFilter,
  now: number,
): readonly Claim[] {
  const [own, ...others] = bodies.map(({ coverage = [] }) => coverage);
  const isOwnEnough = chosen.length === 0 && own !== undefined && own.length > 0;
  const coverages = isOwnEnough ? own : [...(own ?? []), ...others.flat()];

  const coveragesByTypes = new Map<string, Coverage[]>();
  for (const coverage of coverages) {
    const types = countedTypes(coverage, chosen);
    if (types?.length === 0) continue;
    const key = JSON.stringify(types?.toSorted());
    const same = coveragesByTypes.get(key) ?? [];
    same.push(coverage);
    coveragesByTypes.set(key, same);
  }
  return [...coveragesByTypes.values()].flatMap((same) => toClaim(same, chosen, now));
}

/** `undefined`: all. */
function countedTypes({ types }: Coverage, chosen: readonly string[]): readonly string[] | undefined {
  if (chosen.length === 0) return types;
  return types === undefined ? chosen : types.filter((type) => chosen.includes(type));
}

function toClaim(coverages: readonly Coverage[], chosen: readonly string[], now: number): readonly Claim[] {
  const dated = coverages.flatMap((coverage) => {
    const span = spanOfCoverage(coverage);
    // Nobody can have looked at what is still to come.
    return span === undefined || span.from >= now
      ? []
      : [{ coverage, span: { from: span.from, until: Math.min(span.until, now) } }];
  });
  const [first] = dated;
  if (first === undefined) return [];
  const types = countedTypes(first.coverage, chosen);
  const isWhole = dated.every(({ coverage }) => coverage.types?.length === types?.length);
  // What a body says for all of the time need not be said again of one whose work it went on with.
  const said = dated.filter(
    ({ span }, place) =>
      !dated.slice(0, place).some((other) => other.span.from <= span.from && other.span.until >= span.until),
  );
  return [
    {
      types,
      what: isWhole ? said.map(({ coverage }) => coverage.what) : [],
      spans: joinSpans(dated.map(({ span }) => span)),
    },
  ];
}

/** The same time in spans that ascend and do not touch. */
export function joinSpans(spans: readonly TimeSpan[]): readonly TimeSpan[] {
  const joined: TimeSpan[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last === undefined || span.from > last.until) joined.push(span);
    else joined[joined.length - 1] = { from: last.from, until: Math.max(last.until, span.until) };
  }
  return joined;
}
