/** When a State was a member of a body, as far as the record knows. */
import type { Body } from "../domain/body";
import type { Member, Membership } from "../domain/membership";
import { parseEdtf } from "../domain/edtf";
import { parseLifetime } from "../domain/lifetime";
import { MS_PER_DAY, spansIntersect, type TimeSpan } from "../domain/timeSpan";
import { hasPositions, type VoteColumn } from "./voteColumns";

/**
 *   "member"        it has terms, or a permanent seat
 *   "not-a-member"  every member of the coverage is listed, and it is not among them
 */
export type MembershipOfState =
  | { readonly kind: "member"; readonly membership: Membership; readonly member: Member }
  | { readonly kind: "not-a-member"; readonly membership: Membership };

/**
 * One for each list of members, in the order of the bodies; a body without a list is not among them, as nothing is known
 * of its members.
 */
export function membershipsOfState(
  iso3: string,
  memberships: readonly Membership[] = [],
  bodies: readonly Body[] = [],
): readonly MembershipOfState[] {
  const rankOf = ({ body }: Membership) => bodies.findIndex(({ id }) => id === body);
  return memberships
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map((membership) => {
      const member = membership.members.find(({ state }) => state === iso3);
      return member === undefined
        ? { kind: "not-a-member", membership }
        : { kind: "member", membership, member };
    });
}

/** A term as it may be drawn. */
export type TermSpan = {
  /** All the time in which it may have been a member. */
  readonly possible: TimeSpan;
  /** The time in which it was one, whatever the imprecise dates mean; absent: no day is certain. */
  readonly sure: TimeSpan | undefined;
};

/** By time. A permanent seat is one term: all that the list covers. Terms that no date can be read from fall away. */
export function termSpans(membership: Membership, member: Member): readonly TermSpan[] {
  const coverage = parseLifetime(membership.coverage);
  if (member.permanent === true) {
    return coverage === undefined ? [] : [{ possible: coverage, sure: coverage }];
  }
  return member.terms.flatMap((term) => termSpan(term, coverage) ?? []);
}

function termSpan(term: string, coverage: TimeSpan | undefined): TermSpan | undefined {
  const extent = parseEdtf(term);
  if (extent?.kind !== "interval") return undefined;
  const { start, end } = extent;
  const knownStart = typeof start === "object" ? start : undefined;
  const knownEnd = typeof end === "object" ? end : undefined;
  // Where an end is open or not known, the list says nothing beyond what it covers.
  const first = coverage?.from ?? Number.NEGATIVE_INFINITY;
  const last = coverage?.until ?? Number.POSITIVE_INFINITY;
  const possible = { from: knownStart?.from ?? first, until: knownEnd?.until ?? last };
  const sure = {
    from: knownStart === undefined ? possible.until - MS_PER_DAY : knownStart.until - MS_PER_DAY,
    until:
      knownEnd === undefined
        ? end === "open"
          ? last
          : possible.from + MS_PER_DAY
        : knownEnd.from + MS_PER_DAY,
  };
  return { possible, sure: sure.from < sure.until ? sure : undefined };
}

/** Votes by member in which a State has no position. */
export type Absences = {
  /** A list of members proves that it was none on that day. */
  readonly notMember: number;
  /** The record does not say why. */
  readonly unexplained: number;
};

export function countAbsences(
  iso3: string,
  columns: readonly VoteColumn[],
  memberships: readonly Membership[] = [],
): Absences {
  const missed = columns.filter(hasPositions).filter(({ positions }) => !positions.has(iso3));
  const proven = missed.filter(({ event }) =>
    membershipsOfState(iso3, memberships).some(
      (of) => of.membership.body === event.body && wasNoMember(of, event.extent),
    ),
  );
  return { notMember: proven.length, unexplained: missed.length - proven.length };
}

/** Whether the list covers all of that time, and in no part of it the State may have been a member. */
function wasNoMember(of: MembershipOfState, time: TimeSpan): boolean {
  const coverage = parseLifetime(of.membership.coverage);
  if (coverage === undefined || time.from < coverage.from || time.until > coverage.until) return false;
  if (of.kind === "not-a-member") return true;
  const terms = termSpans(of.membership, of.member);
  // A term that cannot be read proves nothing.
  const areRead = of.member.permanent === true || terms.length === of.member.terms.length;
  return areRead && !terms.some(({ possible }) => spansIntersect(possible, time));
}
