/** What an event looks like: the shape says what kind of thing happened, the filling how it was decided. */
import type { Action } from "../domain/action";
import { shareInFavour, tallyOf } from "../domain/decision";
import type { UnEvent } from "../domain/event";
import type { EventType } from "../domain/vocabulary";
import type { EventMark, Filling } from "./mark";

/**
 * A text is filled like a glass by the share in favour, hollow without a vote; what did not take place is hollow, too.
 * A span that is too short for a bar is a dot.
 */
export function eventMarkLook(
  event: UnEvent,
  typeById: ReadonlyMap<string, EventType>,
): Pick<EventMark, "shape" | "filling"> {
  const type = typeById.get(event.type);
  const shape = type === undefined || type.shape === "bar" ? "dot" : type.shape;
  if (type?.didNotHappen === true) return { shape, filling: { kind: "hollow" } };
  return { shape, filling: shape === "square" ? fillingOf(event.action) : { kind: "full" } };
}

function fillingOf(action: Action | undefined): Filling {
  if (action === undefined || action.manner === "without-vote") return { kind: "hollow" };
  const tally = tallyOf(action);
  const share = tally === undefined ? undefined : shareInFavour(tally);
  return share === undefined ? { kind: "unknown" } : { kind: "share", share };
}
