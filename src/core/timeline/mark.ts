/** What is drawn: finished items with every number decided. React turns each into elements and chooses nothing. */
import type { Lane, LaneId } from "./lane";
import type { EventId, UnEvent } from "../domain/event";
import type { TimeSpan } from "../domain/timeSpan";
import type { SpokenText } from "../domain/text";
import type { Shape } from "../domain/vocabulary";
import type { PixelExtent } from "./geometry";
import type { DateEnd } from "./placeDateEnds";

type Placed = {
  /** Stable name of the mark from one viewport to the next. */
  readonly key: string;
  readonly lane: LaneId;
  /** Number of the lane's colour. */
  readonly rung: number;
  readonly xPx: number;
  /** Middle of its row. */
  readonly yPx: number;
  readonly extent: PixelExtent;
};

/** How a square or diamond is filled. A share is that of the positions in favour, 0 to 1. */
export type Filling =
  | { readonly kind: "full" | "hollow" | "unknown" }
  | { readonly kind: "share"; readonly share: number };

export type EventMark = Placed & {
  readonly kind: "event";
  readonly event: UnEvent;
  readonly shape: Exclude<Shape, "bar">;
  readonly filling: Filling;
  /** All the time that an imprecise date may mean; absent where the date is precise to the width of the mark. */
  readonly spread: PixelExtent | undefined;
};

export type BarMark = Placed & {
  readonly kind: "bar";
  readonly event: UnEvent;
  /** Its soft, open or unknown ends in sight. */
  readonly ends: readonly DateEnd[];
  /** Inside the bar; absent where it does not fit. */
  readonly label: SpokenText | undefined;
};

export type ClusterMark = Placed & {
  readonly kind: "cluster";
  readonly count: number;
  readonly span: TimeSpan;
  /** The events it stands for; empty when there are too many to name. */
  readonly events: readonly UnEvent[];
};

export type Mark = EventMark | BarMark | ClusterMark;

export type LabelMark = SpokenText & {
  readonly key: string;
  readonly rung: number;
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
  /** From a label above the rows down to its mark; absent where the label stands beside it. */
  readonly leader: { readonly xPx: number; readonly fromPx: number; readonly toPx: number } | undefined;
};

export type LaneBand = {
  readonly lane: Lane;
  readonly rung: number;
  readonly topPx: number;
  readonly heightPx: number;
  /** Filtered out: only its label is left. */
  readonly isFolded: boolean;
  /** Top of the line of labels above its rows. */
  readonly labelTopPx: number;
  readonly rows: number;
  readonly barRows: number;
};

export type Tick = {
  /** Stable name of its date from one viewport to the next. */
  readonly key: string;
  readonly xPx: number;
  /** Absent where it would touch another. */
  readonly label: string | undefined;
  /** Where the label begins at its tick or ends there, so that the edge of the plot never cuts it. */
  readonly anchor: "start" | "middle" | "end";
  readonly isYear: boolean;
};

export type TimelineFigure = {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly viewport: TimeSpan;
  /** Number of the level at which it is packed. */
  readonly level: number;
  /** The moment that stands at a pixel, in UTC ms. */
  readonly timeAt: (px: number) => number;
  readonly bands: readonly LaneBand[];
  /** Lane by lane, each from left to right. */
  readonly marks: readonly Mark[];
  readonly labels: readonly LabelMark[];
  readonly ticks: readonly Tick[];
  /** Where the reader's today is; absent when out of sight. */
  readonly todayPx: number | undefined;
};

/** The mark with this key, or the one that stands for the event with this id. */
export function findMark(marks: readonly Mark[], keyOrId: string | undefined): Mark | undefined {
  if (keyOrId === undefined) return undefined;
  return marks.find(({ key }) => key === keyOrId) ?? marks.find((mark) => markHasEvent(mark, keyOrId));
}

/** Whether a mark stands for an event, alone or among others. */
export function markHasEvent(mark: Mark, id: EventId): boolean {
  return mark.kind === "cluster" ? mark.events.some((event) => event.id === id) : mark.event.id === id;
}
