/** How the timeline is drawn: the part of the address that changes no event, only the picture. */
import type { QueryReader } from "./queryReader";

/** What a lane holds: the events of a body, a type, a theme, or all of them. */
export const LANE_GROUPINGS = ["type", "theme", "one"] as const;
export type LaneGrouping = (typeof LANE_GROUPINGS)[number];

/** How far a chain is followed: a number of steps from the selected event, or to its ends. */
type ChainDepth = number | "all";

export type TimelineView = {
  /** `undefined`: a lane for each body of the ladder. */
  readonly lanes: LaneGrouping | undefined;
  /** "even" gives each moment with events the same room; `undefined`: room as time passes. */
  readonly scale: "even" | undefined;
  /** Whether the lanes show their silences. */
  readonly silences: boolean;
  /** `undefined`: one step, to what the event touches itself. */
  readonly depth: ChainDepth | undefined;
  /** Id of the recommendation, or of the event, whose chain stands out while the rest is faint. */
  readonly chain: string | undefined;
};

export const DEFAULT_VIEW: TimelineView = {
  lanes: undefined,
  scale: undefined,
  silences: false,
  depth: undefined,
  chain: undefined,
};

/** From the query; each value that is none of the above falls away alone. */
export function readTimelineView({ value, choice }: QueryReader): TimelineView {
  return {
    lanes: choice("lanes", LANE_GROUPINGS),
    scale: choice("scale", ["even"]),
    silences: choice("silences", ["1"]) !== undefined,
    depth: toDepth(value("depth", (text) => /^([1-9]|all)$/.test(text))),
    chain: value("chain"),
  };
}

export function timelineViewEntries(view: TimelineView): [key: string, value: string | undefined][] {
  return [
    ["lanes", view.lanes],
    ["scale", view.scale],
    ["silences", view.silences ? "1" : undefined],
    ["depth", view.depth === undefined ? undefined : String(view.depth)],
    ["chain", view.chain],
  ];
}

function toDepth(text: string | undefined): ChainDepth | undefined {
  if (text === undefined || text === "1") return undefined;
  return text === "all" ? "all" : Number(text);
}
