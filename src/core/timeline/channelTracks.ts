/** Level stretches of several lines side by side in the channels, as far as there is room. */
import { extentsOverlap, type PixelExtent } from "./geometry";

/** A level stretch. Those of one bundle lie on each other, as the branches of one trunk. */
export type Run = { readonly channel: number; readonly bundle: string; readonly extent: PixelExtent };

const TRACK_PX = 3;
const BETWEEN_PX = 4;

/** The height at which each bundle runs in each channel that it uses. Where there is no more room, lines share a track. */
export function assignTracks(
  runs: readonly Run[],
  channels: readonly PixelExtent[],
): (channel: number, bundle: string) => number {
  const extents = channels.map(() => new Map<string, PixelExtent>());
  for (const { channel, bundle, extent } of runs) {
    const known = extents[channel]?.get(bundle) ?? extent;
    extents[channel]?.set(bundle, [Math.min(known[0], extent[0]), Math.max(known[1], extent[1])]);
  }
  const heights = extents.map((inChannel, i) => spread(inChannel, channels[i] ?? [0, 0]));
  return (channel, bundle) => heights[channel]?.get(bundle) ?? middleOf(channels[channel] ?? [0, 0]);
}

function spread(
  extents: ReadonlyMap<string, PixelExtent>,
  channel: PixelExtent,
): ReadonlyMap<string, number> {
  const tracks: PixelExtent[][] = [];
  const trackOf = new Map<string, number>();
  for (const [bundle, extent] of [...extents].toSorted(([, a], [, b]) => a[0] - b[0])) {
    const free = tracks.findIndex((taken) =>
      taken.every((other) => !extentsOverlap(other, extent, BETWEEN_PX)),
    );
    const track = free === -1 ? tracks.length : free;
    (tracks[track] ??= []).push(extent);
    trackOf.set(bundle, track);
  }
  const heightPx = channel[1] - channel[0];
  const count = Math.min(tracks.length, Math.max(1, Math.floor(heightPx / TRACK_PX)));
  const stepPx = Math.min(TRACK_PX, heightPx / count);
  const firstPx = middleOf(channel) - ((count - 1) / 2) * stepPx;
  return new Map([...trackOf].map(([bundle, track]) => [bundle, firstPx + (track % count) * stepPx]));
}

function middleOf([from, until]: PixelExtent): number {
  return (from + until) / 2;
}
