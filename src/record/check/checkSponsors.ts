/** Sponsors: those of one draft of one event, each state once, in the order of their codes. */
import type { EventRecord } from "../../core/domain/event";
import type { Fault, RecordProblem } from "../recordProblem";
import { problemAt } from "../recordProblem";
import type { Filed, RecordParts, SponsorFile } from "../recordSchema";
import { checkNamedAfterEvent, repeatsAt } from "./checkIds";
import { checkHasSource, checkSources } from "./checkSources";
import type { RecordContext } from "./recordContext";
import { referenceFault } from "./recordContext";
import { isDraftSymbol } from "./symbols";

export function checkSponsors(parts: RecordParts, context: RecordContext): readonly RecordProblem[] {
  return parts.sponsors.flatMap((filed) => {
    const { file, value: sponsorship } = filed;
    const event = parts.events.find(({ value }) => value.id === sponsorship.event)?.value;
    return [
      ...checkNamedAfterEvent(filed),
      ...problemAt(file, "event", referenceFault("event", sponsorship.event, context)),
      ...problemAt(file, "draft", draftFault(sponsorship.draft, event)),
      ...checkStates(filed, context),
      ...checkHasSource(file, "list of sponsors", sponsorship.sources),
      ...checkSources(file, "sources", sponsorship.sources, context.released),
    ];
  });
}

/** A draft is one of the event's documents, or at least has a draft's symbol. */
export function draftFault(draft: string, event: EventRecord | undefined): Fault | undefined {
  const isDocument = (event?.documents ?? []).some(({ symbol }) => symbol === draft);
  if (isDocument || isDraftSymbol(draft)) return undefined;
  const advice = "Write its symbol as printed: A/C.3/69/L.28/Rev.1, A/HRC/25/L.17, E/CN.4/2004/L.21.";
  return { wrong: `"${draft}" is not the symbol of a draft.`, advice };
}

function checkStates(
  { file, value: { states } }: Filed<SponsorFile>,
  context: RecordContext,
): readonly RecordProblem[] {
  const listed = states.map((iso3, index) => ({ path: `states[${index}]`, value: iso3 }));
  const misplaced = listed.find(({ value }, index) => value < (states[index - 1] ?? ""));
  return [
    ...repeatsAt(file, listed),
    ...listed.flatMap(({ path, value }) => problemAt(file, path, referenceFault("state", value, context))),
    ...(misplaced === undefined ? [] : problemAt(file, misplaced.path, outOfOrder(misplaced.value))),
  ];
}

function outOfOrder(iso3: string): Fault {
  return { wrong: `${iso3} is out of order.`, advice: "Sort the codes from A to Z." };
}
