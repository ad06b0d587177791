/** Step 7 for silences: the bands of all lanes at the pixels of one viewport. Cheap, as a zoom asks for it every frame. */
import { spanLength } from "../domain/timeSpan";
import type { LaneId } from "./lane";
import type { LaneBand } from "./mark";
import type { SilenceBand, SilenceState } from "./silenceBands";

export type SilenceMark = {
  /** Stable name of the band from one viewport to the next. */
  readonly key: string;
  readonly lane: LaneId;
  readonly state: SilenceState;
  readonly leftPx: number;
  readonly widthPx: number;
  readonly topPx: number;
  readonly heightPx: number;
  /** The longest one where it stands for several. */
  readonly band: SilenceBand;
  /** Whether that is the longest silence of its lane, which is told in words. */
  readonly isTold: boolean;
};

/** The bands of a lane, and the one of them that is told. */
export type LaneSilences = { readonly bands: readonly SilenceBand[]; readonly told: SilenceBand | undefined };

type View = {
  readonly bands: readonly Pick<LaneBand, "lane" | "topPx" | "heightPx" | "isFolded">[];
  /** Pixels from the start of the plot to a moment in UTC milliseconds. */
  readonly toPx: (timeMs: number) => number;
  readonly widthPx: number;
};

/** Nobody could see what is narrower. */
const LEAST_PX = 1;
/** Bands narrower than this become one with what they touch; wider ones stay apart, even if only a day lies between. */
const JOINED_PX = 3;

/** What is in sight, lane by lane and from left to right. Lanes without a list, and folded ones, have nothing. */
export function placeSilences(
  silences: ReadonlyMap<LaneId, LaneSilences>,
  { bands, toPx, widthPx }: View,
): readonly SilenceMark[] {
  return bands.flatMap(({ lane, topPx, heightPx, isFolded }) => {
    const inLane = isFolded ? undefined : silences.get(lane.id);
    return joinClose(inLane?.bands ?? [], toPx, widthPx).map(({ band, firstFrom, left, right }) => ({
      key: `${lane.id}/${band.state}/${firstFrom}`,
      lane: lane.id,
      state: band.state,
      leftPx: left,
      widthPx: right - left,
      topPx,
      heightPx,
      band,
      isTold: band === inLane?.told,
    }));
  });
}

type Joined = {
  readonly band: SilenceBand;
  readonly firstFrom: number;
  readonly left: number;
  readonly right: number;
};

function joinClose(
  bands: readonly SilenceBand[],
  toPx: (timeMs: number) => number,
  widthPx: number,
): readonly Joined[] {
  const joined: Joined[] = [];
  for (const band of bands) {
    const { from, until } = band.span;
    // Infinity has no pixel on a scale that bends time.
    const left = from === Number.NEGATIVE_INFINITY ? 0 : Math.max(0, toPx(from));
    const right = until === Number.POSITIVE_INFINITY ? widthPx : Math.min(widthPx, toPx(until));
    if (right <= left) continue;
    const last = joined.at(-1);
    const isNarrow = last !== undefined && Math.min(last.right - last.left, right - left) < JOINED_PX;
    if (last?.band.state !== band.state || left - last.right >= LEAST_PX || !isNarrow) {
      joined.push({ band, firstFrom: from, left, right });
      continue;
    }
    const isLonger = spanLength(band.span) > spanLength(last.band.span);
    joined[joined.length - 1] = { ...last, band: isLonger ? band : last.band, right };
  }
  return joined.filter(({ left, right }) => right - left >= LEAST_PX);
}
