/** A timeline from its address: fetched, parsed, and for the first view on its way before the app has started. */
import type { TimelineResult } from "../core/dataset/parseTimeline";
import type { PlainSource } from "../core/plain/plainTimeline";
import { isOwnTimeline } from "./datasetAddress";
import { LoadError } from "./loadFailure";
import { parseJson, receive, request } from "./readJson";

export type FetchedTimeline = Omit<Extract<TimelineResult, { readonly ok: true }>, "ok"> & {
  /** Present for a plain list of events. */
  readonly plain?: PlainSource;
};

type Early = {
  readonly address: string;
  readonly timeline: Promise<FetchedTimeline>;
  readonly stop: AbortController;
};
let early: Early | undefined;

/** Sets a timeline on its way; the first `loadTimeline` of the same address gets this one. */
export function beginTimeline(address: string): Promise<FetchedTimeline> {
  const stop = new AbortController();
  const timeline = fetchTimeline(address, stop.signal);
  // What went wrong is told to whoever asks for it.
  timeline.catch(() => undefined);
  early = { address, timeline, stop };
  return timeline;
}

/** It has been handed over: whoever asks for the address from now on wants it as it is then. */
export function handOverTimeline(): void {
  early = undefined;
}

/**
 * Loads and parses a timeline. Rejects with a `LoadError`, or with what the browser says where the code that reads it
 * cannot be had. Bad records are in the result's problems.
 */
export function loadTimeline(address: string, signal: AbortSignal): Promise<FetchedTimeline> {
  const begun = early;
  if (begun?.address !== address) return fetchTimeline(address, signal);
  early = undefined;
  signal.addEventListener("abort", () => begun.stop.abort(signal.reason), { once: true });
  return begun.timeline;
}

/** What reads the answer loads while the server is still busy with it. */
async function fetchTimeline(address: string, signal: AbortSignal): Promise<FetchedTimeline> {
  const answer = request(address, signal);
  answer.catch(() => undefined);
  if (isOwnTimeline(address)) {
    const [json] = await Promise.all([answer.then(receive).then(parseJson), loadParser()]);
    return await toTimeline(json);
  }
  // What others publish may be of any size and of another kind.
  const { fetchForeign } = await import("./fetchForeign");
  return await fetchForeign(address, signal, answer);
}

export async function toTimeline(json: unknown): Promise<FetchedTimeline> {
  const { parseTimeline } = await loadParser();
  const parsed = parseTimeline(json);
  if (!parsed.ok) throw new LoadError({ kind: "wrong-shape", failure: parsed.reason });
  return parsed;
}

/** Apart, because its schemas take a moment to get ready, and a plain list needs none of them. */
function loadParser() {
  return import("../core/dataset/parseTimeline");
}
