/** Parses somebody else's large timeline beside the page, so that the page goes on answering. */
import { buffersOf } from "../core/plain/plainColumns";
import { LoadError } from "./loadFailure";
import { type ForeignAnswer, readForeign } from "./readForeign";
import type { LoadedBytes } from "./readJson";

self.addEventListener("message", ({ data }: MessageEvent<LoadedBytes>) => {
  readForeign(data).then(
    (found) => answer(found, found.kind === "plain" ? buffersOf(found.columns) : []),
    (error: unknown) => {
      if (error instanceof LoadError) answer({ kind: "failed", failure: error.failure });
      // Thrown, it would stay here, and the page would wait for ever.
      else self.reportError(error);
    },
  );
});
answer({ kind: "ready" });

function answer(message: ForeignAnswer, transfer: ArrayBufferLike[] = []): void {
  self.postMessage(message, { transfer: transfer.filter((buffer) => buffer instanceof ArrayBuffer) });
}
