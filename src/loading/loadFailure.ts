/** Every way in which loading can fail, as data: words for readers are found from `kind` in the views. */
import type { FrameFailure } from "../core/dataset/parseFrame";

export type LoadFailure =
  | { readonly kind: "offline" | "unreachable" | "not-found" | "empty" | "html" | "cut-off" | "timed-out" }
  | { readonly kind: "server"; readonly status: number } // 5xx
  | { readonly kind: "refused"; readonly status: number } // other 4xx
  | { readonly kind: "not-text" } // bytes that are not UTF-8
  | { readonly kind: "not-json"; readonly line: number; readonly column: number } // both from 1
  | { readonly kind: "too-large"; readonly limitMb: number }
  | { readonly kind: "wrong-shape"; readonly failure: FrameFailure };

export class LoadError extends Error {
  readonly failure: LoadFailure;
  constructor(failure: LoadFailure) {
    super(failure.kind);
    this.name = "LoadError";
    this.failure = failure;
  }
}
