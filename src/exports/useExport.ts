/** Runs what takes a file out of the page: says how it goes, lets it be stopped, and tells what went wrong. */
import { useCallback, useEffect, useRef, useState } from "react";
import { saveFile } from "../ui/saveFile";
import { ExportError } from "./exportFailure";

export type ExportFile = { readonly name: string; readonly content: Blob };

type ExportJob = (signal: AbortSignal, report: (share: number) => void) => Promise<ExportFile>;

type ExportState =
  | { readonly kind: "idle" }
  /** `isSlow` once a reader would wonder; `share` is what is done of it, 0 to 1, where that is known. */
  | { readonly kind: "running"; readonly isSlow: boolean; readonly share: number | undefined }
  | { readonly kind: "saved"; readonly name: string }
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly error: unknown };

const SLOW_AFTER_MS = 500;

export type Export = {
  readonly state: ExportState;
  readonly run: (job: ExportJob) => void;
  readonly stop: () => void;
};

/** One file at a time. What is under way ends with the view that asked for it. */
export function useExport(): Export {
  const [state, setState] = useState<ExportState>({ kind: "idle" });
  const running = useRef<AbortController>(undefined);

  const stop = useCallback(() => running.current?.abort(), []);
  useEffect(() => stop, [stop]);

  const run = useCallback((job: ExportJob) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const change = (next: (before: ExportState) => ExportState) => {
      if (running.current === controller) setState(next);
    };
    const slow = setTimeout(
      () => change((before) => (before.kind === "running" ? { ...before, isSlow: true } : before)),
      SLOW_AFTER_MS,
    );
    const report = (share: number) =>
      change((before) => (before.kind === "running" ? { ...before, share } : before));
    setState({ kind: "running", isSlow: false, share: undefined });
    void makeAndSave(job, signal, report)
      .then(
        (name): ExportState => ({ kind: "saved", name }),
        (error: unknown): ExportState => (signal.aborted ? { kind: "stopped" } : { kind: "failed", error }),
      )
      .then((outcome) => {
        clearTimeout(slow);
        change(() => outcome);
      });
  }, []);

  return { state, run, stop };
}

async function makeAndSave(
  job: ExportJob,
  signal: AbortSignal,
  report: (share: number) => void,
): Promise<string> {
  if (isLockedIn()) throw new ExportError("frame-forbids");
  const { name, content } = await job(signal, report);
  signal.throwIfAborted();
  saveFile(name, content);
  return name;
}

/** In a sandbox without an origin a download does nothing, and says nothing. */
function isLockedIn(): boolean {
  return window.origin === "null";
}

/** Inside of another page, where nobody can tell whether a file arrives. */
export function isFramed(): boolean {
  return window.parent !== window;
}
