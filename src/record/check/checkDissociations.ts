/** Dissociations: of States from one text that was adopted without a vote, each with its sources. */
import type { EventRecord } from "../../core/domain/event";
import type { Fault, RecordProblem } from "../recordProblem";
import { problemAt } from "../recordProblem";
import type { RecordParts } from "../recordSchema";
import { checkNamedAfterEvent, repeatsAt } from "./checkIds";
import { checkHasSource, checkSources, checkSupport, foreignSourceFault } from "./checkSources";
import type { RecordContext } from "./recordContext";
import { referenceFault } from "./recordContext";

export function checkDissociations(parts: RecordParts, context: RecordContext): readonly RecordProblem[] {
  return parts.dissociations.flatMap((filed) => {
    const { file, value } = filed;
    const { statements, sources } = value;
    const own = new Set(sources.map(({ url }) => url));
    const event = parts.events.find(({ value: { id } }) => id === value.event)?.value;
    return [
      ...checkNamedAfterEvent(filed),
      ...problemAt(file, "event", referenceFault("event", value.event, context) ?? mannerFault(event)),
      ...repeatsAt(
        file,
        statements.map(({ state }, index) => ({ path: `statements[${index}].state`, value: state })),
      ),
      ...statements.flatMap((statement, index) => [
        ...problemAt(file, `statements[${index}].state`, referenceFault("state", statement.state, context)),
        ...statement.sources.flatMap((url, place) =>
          problemAt(
            file,
            `statements[${index}].sources[${place}]`,
            foreignSourceFault(url, own, "list of dissociations"),
          ),
        ),
      ]),
      ...checkHasSource(file, "list of dissociations", sources),
      ...checkSources(file, "sources", sources, context.released),
      ...checkSupport(file, value.support, sources),
    ];
  });
}

/** After a vote each State has a position, and nobody has to say that it was no part of an agreement. */
function mannerFault(event: EventRecord | undefined): Fault | undefined {
  if (event === undefined || event.action?.manner === "without-vote") return undefined;
  const advice = "Take the list out, or correct the manner of the event's action.";
  return { wrong: "The text was not adopted without a vote.", advice };
}
