/** Bodies: where they stand on the ladder, how they are named, and for what the record claims to be complete. */
import type { Body, Coverage } from "../../core/domain/body";
import { parseEdtf } from "../../core/domain/edtf";
import { parseLifetime } from "../../core/domain/lifetime";
import type { Fault, RecordProblem } from "../recordProblem";
import { problemAt, warningAt } from "../recordProblem";
import type { Filed, RecordParts } from "../recordSchema";
import { FRAME_FILE } from "../recordSchema";
import { dateFault } from "./checkDates";
import { repeatsAt } from "./checkIds";
import { checkSources } from "./checkSources";
import type { RecordContext } from "./recordContext";
import { referenceFault } from "./recordContext";

export function checkBodies(parts: RecordParts, context: RecordContext): readonly RecordProblem[] {
  const bodies = parts.bodies.map(({ value }) => value);
  const rungs = new Set(bodies.filter(({ parent }) => parent === undefined).map(({ id }) => id));
  return [
    ...checkOrder(parts, context),
    ...parts.bodies.flatMap((body) => [
      ...problemAt(body.file, "parent", parentFault(body.value.parent, rungs)),
      ...checkNames(body),
      ...problemAt(body.file, "lifetime", lifetimeFault(body.value.lifetime, context)),
      ...checkCoverage(body, context),
      ...checkSources(body.file, "sources", body.value.sources, context.released),
    ]),
  ];
}

/** The order lists every body once. */
function checkOrder({ frame, bodies }: RecordParts, { ids }: RecordContext): readonly RecordProblem[] {
  const order = frame?.order ?? [];
  return [
    ...order.flatMap((id, index) =>
      problemAt(FRAME_FILE, `order[${index}]`, ids.body.has(id) ? undefined : notABody(id)),
    ),
    ...repeatsAt(
      FRAME_FILE,
      order.map((value, index) => ({ path: `order[${index}]`, value })),
    ),
    ...bodies.flatMap(({ value: { id } }) =>
      problemAt(FRAME_FILE, "order", order.includes(id) ? undefined : withoutPlace(id)),
    ),
  ];
}

function notABody(id: string): Fault {
  return { wrong: `"${id}" is not a body.`, advice: "Take it out, or add the body's file." };
}

function withoutPlace(id: string): Fault {
  return { wrong: `The body "${id}" has no place in the order.`, advice: "Add its id where it belongs." };
}

/** A parent is a rung of the ladder: bodies nest one level deep, no more. */
function parentFault(parent: string | undefined, rungs: ReadonlySet<string>): Fault | undefined {
  if (parent === undefined || rungs.has(parent)) return undefined;
  const wrong = `"${parent}" is not a body that has no parent of its own.`;
  return { wrong, advice: "Name the id of such a body, or leave the parent out." };
}

function lifetimeFault(lifetime: string | undefined, { released }: RecordContext): Fault | undefined {
  if (lifetime === undefined) return undefined;
  const fault = dateFault(lifetime, released);
  if (fault !== undefined || parseLifetime(lifetime) !== undefined) return fault;
  const advice = "Write when it began and when it ended, or `..` for an end that is open, as in `2006/..`.";
  return { wrong: `"${lifetime}" is not an interval.`, advice };
}

function checkNames({ file, value: { names, uncheckedNames = [] } }: Filed<Body>): readonly RecordProblem[] {
  const unchecked = uncheckedNames.join(", ");
  const fault: Fault = {
    wrong: `The names in ${unchecked} were found in no official source.`,
    advice: "Look for them in documents of the UN, and take each one found out of `uncheckedNames`.",
  };
  return [
    ...uncheckedNames.flatMap((lang, index) =>
      problemAt(file, `uncheckedNames[${index}]`, Object.hasOwn(names, lang) ? undefined : noName(lang)),
    ),
    ...warningAt(file, "uncheckedNames", unchecked === "" ? undefined : fault),
  ];
}

function noName(lang: string): Fault {
  return { wrong: `The body has no name in "${lang}".`, advice: "Take it out, or add the name." };
}

function checkCoverage(
  { file, value: { coverage = [] } }: Filed<Body>,
  context: RecordContext,
): readonly RecordProblem[] {
  if (coverage.length === 0) {
    const advice = "Say in `coverage` what is complete, if anything is.";
    const wrong = "The record does not claim to be complete for this body.";
    return warningAt(file, "coverage", { wrong, advice });
  }
  return coverage.flatMap((claim, index) => {
    const path = `coverage[${index}]`;
    return [
      ...problemAt(file, `${path}.from`, dateFault(claim.from, context.released)),
      ...problemAt(file, `${path}.to`, dateFault(claim.to, context.released) ?? backwards(claim)),
      ...(claim.types ?? []).flatMap((type, place) =>
        problemAt(file, `${path}.types[${place}]`, referenceFault("type", type, context)),
      ),
    ];
  });
}

function backwards({ from, to }: Coverage): Fault | undefined {
  const [first, last] = [parseEdtf(from), parseEdtf(to)];
  if (first === undefined || last === undefined || last.until > first.from) return undefined;
  return {
    wrong: `${to} is earlier than ${from}.`,
    advice: "Let `to` name the last day that was looked at.",
  };
}
