/** Which marks of a figure the links of a chain go between. */
import type { UnEvent } from "../domain/event";
import { type Mark, markHasEvent, type TimelineFigure } from "./mark";
import type { RouteEnd } from "./routeChain";

type Link = { readonly from: UnEvent; readonly to: UnEvent };

/** Links between the same two marks: one line. */
export type JoinedLinks<L extends Link> = {
  readonly key: string;
  readonly from: RouteEnd;
  readonly to: RouteEnd;
  readonly links: readonly L[];
};

/**
 * In the order of the links. Left out are links within one cluster, those whose ends are both out of sight, and those of
 * an event that the filter leaves out.
 */
export function joinLinks<L extends Link>(
  { marks, viewport }: Pick<TimelineFigure, "marks" | "viewport">,
  links: readonly L[],
): readonly JoinedLinks<L>[] {
  const ends = new Map<UnEvent, RouteEnd | undefined>();
  const endOf = (event: UnEvent): RouteEnd | undefined => {
    if (!ends.has(event)) ends.set(event, findEnd(event));
    return ends.get(event);
  };
  const findEnd = (event: UnEvent): RouteEnd | undefined => {
    const mark = marks.find((other) => markHasEvent(other, event.id));
    if (mark !== undefined) return mark;
    if (event.extent.until <= viewport.from) return "before";
    return event.extent.from >= viewport.until ? "after" : undefined;
  };

  const joined = new Map<string, JoinedLinks<L> & { readonly links: L[] }>();
  for (const link of links) {
    const [from, to] = [endOf(link.from), endOf(link.to)];
    if (from === undefined || to === undefined || from === to) continue;
    if (typeof from === "string" && typeof to === "string") continue;
    const key = `${nameOf(from)} ${nameOf(to)}`;
    const known = joined.get(key);
    if (known === undefined) joined.set(key, { key, from, to, links: [link] });
    else known.links.push(link);
  }
  return [...joined.values()];
}

function nameOf(end: RouteEnd): string {
  return typeof end === "string" ? end : end.key;
}

/** The marks that lines end at, each once. */
export function marksAtEnds(
  joined: readonly { readonly from: RouteEnd; readonly to: RouteEnd }[],
): readonly Mark[] {
  const ends = new Set(joined.flatMap(({ from, to }) => [from, to]));
  return [...ends].filter((end) => typeof end !== "string");
}
