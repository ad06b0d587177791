/** Loads a timeline of somebody else: it may be of our kind or a plain list, and as long as a million events. */
import { toPlainTimeline } from "../core/plain/plainTimeline";
import { type FetchedTimeline, toTimeline } from "./loadTimeline";
import { LoadError } from "./loadFailure";
import { reportProgress } from "./loadingProgress";
import { type ForeignAnswer, type ForeignTimeline, readForeign } from "./readForeign";
import { type LoadedBytes, receive, type request } from "./readJson";

/** What is smaller is parsed sooner than a worker has started. */
const LEAST_FOR_WORKER = 1_500_000;

/** Rejects with a `LoadError`, or with the reason of the signal. `answer` is what the address says. */
export async function fetchForeign(
  address: string,
  signal: AbortSignal,
  answer: ReturnType<typeof request>,
): Promise<FetchedTimeline> {
  let starting: Promise<Worker | undefined> | undefined;
  try {
    const loaded = await receive(await answer, (bytes, totalBytes) => {
      if (Math.max(bytes, totalBytes ?? 0) < LEAST_FOR_WORKER) return;
      // It starts while the rest is on its way.
      starting ??= startWorker();
      reportProgress({ bytes, totalBytes });
    });
    const worker = await starting;
    signal.throwIfAborted();
    const found = await (worker === undefined ? readForeign(loaded) : readApart(worker, loaded, signal));
    if (found.kind === "json") return await toTimeline(found.json);
    return toPlainTimeline(found.columns, nameOf(address), Date.now());
  } finally {
    reportProgress(undefined);
    void starting?.then((worker) => worker?.terminate());
  }
}

/** `undefined` where the host of the page forbids workers: then the work is done here, and the page waits for it. */
function startWorker(): Promise<Worker | undefined> {
  if (typeof Worker === "undefined") return Promise.resolve(undefined);
  return new Promise<Worker | undefined>((resolve) => {
    const worker = new Worker(new URL("./foreignWorker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", () => resolve(worker), { once: true });
    worker.addEventListener("error", () => resolve(undefined), { once: true });
    // Some browsers say that it is forbidden at once, others later.
  }).catch(() => undefined);
}

function readApart(worker: Worker, loaded: LoadedBytes, signal: AbortSignal): Promise<ForeignTimeline> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
    worker.addEventListener("message", ({ data }: MessageEvent<ForeignAnswer>) => {
      if (data.kind === "failed") reject(new LoadError(data.failure));
      else if (data.kind !== "ready") resolve(data);
    });
    const buffers = new Set(loaded.chunks.map(({ buffer }) => buffer));
    worker.postMessage(
      loaded,
      [...buffers].filter((buffer) => buffer instanceof ArrayBuffer),
    );
  });
}

function nameOf(address: string): string {
  const path = new URL(address).pathname;
  const last = path.slice(path.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(last) || address;
  } catch {
    // A percent sign that escapes nothing.
    return last;
  }
}
