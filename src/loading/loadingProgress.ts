/** How far the loading of a large timeline is; told to whoever shows it. */

export type LoadingProgress = { readonly bytes: number; readonly totalBytes: number | undefined };

let progress: LoadingProgress | undefined;
const listeners = new Set<() => void>();

export function reportProgress(next: LoadingProgress | undefined): void {
  progress = next;
  for (const listener of listeners) listener();
}

export function currentProgress(): LoadingProgress | undefined {
  return progress;
}

/** Gives the function that ends it. */
export function onProgress(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
