/** Memberships: who was a member when, and that nobody voted who was none. */
import { parseEdtf } from "../../core/domain/edtf";
import { parseLifetime } from "../../core/domain/lifetime";
import type { Membership } from "../../core/domain/membership";
import { POSITIONS } from "../../core/domain/positions";
import { spansIntersect, type TimeSpan } from "../../core/domain/timeSpan";
import type { Fault, RecordProblem } from "../recordProblem";
import { problemAt } from "../recordProblem";
import type { Filed, RecordParts } from "../recordSchema";
import { repeatsAt } from "./checkIds";
import { checkHasSource, checkSources, checkSupport } from "./checkSources";
import type { RecordContext } from "./recordContext";
import { referenceFault } from "./recordContext";

export function checkMemberships(parts: RecordParts, context: RecordContext): readonly RecordProblem[] {
  return parts.memberships.flatMap((filed) => {
    const { file, value } = filed;
    return [
      ...problemAt(file, "body", fileNameFault(filed) ?? referenceFault("body", value.body, context)),
      ...problemAt(file, "coverage", intervalFault(value.coverage)),
      ...checkMembers(filed, context),
      ...checkAgainstVotes(filed, parts),
      ...checkHasSource(file, "list of members", value.sources),
      ...checkSources(file, "sources", value.sources, context.released),
      ...checkSupport(file, value.support, value.sources),
    ];
  });
}

function fileNameFault({ file, value: { body } }: Filed<Membership>): Fault | undefined {
  if (file === `memberships/${body}.json`) return undefined;
  const advice = `Name the file ${body}.json, or correct the body.`;
  return { wrong: `The body "${body}" is not the file's name.`, advice };
}

function checkMembers(
  { file, value: { members } }: Filed<Membership>,
  context: RecordContext,
): readonly RecordProblem[] {
  const listed = members.map(({ state }, index) => ({ path: `members[${index}].state`, value: state }));
  return [
    ...repeatsAt(file, listed),
    ...listed.flatMap(({ path, value }) => problemAt(file, path, referenceFault("state", value, context))),
    ...members.flatMap(({ terms, permanent = false }, index) =>
      problemAt(file, `members[${index}].terms`, permanent === (terms.length === 0) ? undefined : SEAT),
    ),
    ...members.flatMap(({ terms }, index) =>
      terms.flatMap((term, place) => {
        const fault = intervalFault(term) ?? orderFault(terms[place - 1], term);
        return problemAt(file, `members[${index}].terms[${place}]`, fault);
      }),
    ),
  ];
}

const SEAT: Fault = {
  wrong: "A member has either a permanent seat or terms.",
  advice: "Write the terms, or `permanent` and no terms.",
};

function intervalFault(term: string): Fault | undefined {
  if (parseLifetime(term) !== undefined) return undefined;
  const advice =
    "Write its first and last day, as in 2013-01-01/2014-12-31, or `..` for an end that is open.";
  return { wrong: `"${term}" is not an interval.`, advice };
}

function orderFault(before: string | undefined, term: string): Fault | undefined {
  const [earlier, later] = [before === undefined ? undefined : parseLifetime(before), parseLifetime(term)];
  if (earlier === undefined || later === undefined || earlier.until <= later.from) return undefined;
  return {
    wrong: `${term} begins before ${before} has ended.`,
    advice: "Sort the terms, each after the other.",
  };
}

/**
 * Where the list claims to be complete, those with a position in a vote of the body are its members on that day: all of
 * them where the vote also lists who took no part.
 */
function checkAgainstVotes(
  { file, value: membership }: Filed<Membership>,
  { events, votes }: RecordParts,
): readonly RecordProblem[] {
  const coverage = parseLifetime(membership.coverage);
  return votes.flatMap(({ value: vote }) => {
    const event = events.find(({ value: { id } }) => id === vote.event)?.value;
    const day = event && parseEdtf(event.date);
    if (event?.body !== membership.body || coverage === undefined || day === undefined) return [];
    if (!spansIntersect(coverage, day)) return [];
    const members = membersOn(membership, day);
    const voters = new Set(POSITIONS.flatMap((position) => vote[position] ?? []));
    const strangers = [...voters].filter((iso3) => !members.has(iso3));
    const absent = vote.notVoting === undefined ? [] : [...members].filter((iso3) => !voters.has(iso3));
    return [
      ...problemAt(file, "members", noMembers(strangers, event.id)),
      ...problemAt(file, "members", withoutPosition(absent, event.id)),
    ];
  });
}

function membersOn({ members }: Membership, day: TimeSpan): ReadonlySet<string> {
  const isOn = (term: string) => {
    const span = parseLifetime(term);
    return span !== undefined && spansIntersect(span, day);
  };
  const seated = members.filter(({ permanent, terms }) => permanent === true || terms.some(isOn));
  return new Set(seated.map(({ state }) => state));
}

function noMembers(codes: readonly string[], event: string): Fault | undefined {
  if (codes.length === 0) return undefined;
  const wrong = `${codes.join(", ")} took a position in votes/${event}.json, but was no member then.`;
  return { wrong, advice: "Correct the terms, the positions, or the coverage." };
}

function withoutPosition(codes: readonly string[], event: string): Fault | undefined {
  if (codes.length === 0) return undefined;
  const wrong = `${codes.join(", ")} was a member, but has no position in votes/${event}.json.`;
  return { wrong, advice: "Correct the terms, the positions, or the coverage." };
}
