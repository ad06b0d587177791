/** Full screen, as far as the browser lets a page have it: only on a press, and in a frame only if the host allows it. */
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";

export type FullScreen = {
  readonly isFull: boolean;
  /** The browser said no; nothing else is lost by it. */
  readonly hasFailed: boolean;
  readonly enter: () => Promise<void>;
};

/** `onLeave` is called when the browser ends it: its Esc is not ours to hear. */
export function useFullScreen(onLeave: () => void): FullScreen {
  const [hasFailed, setFailed] = useState(false);
  const isFull = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
  const leave = useEffectEvent(onLeave);
  useEffect(
    () =>
      subscribe(() => {
        if (document.fullscreenElement === null) leave();
      }),
    [],
  );
  async function enter() {
    try {
      await document.documentElement.requestFullscreen();
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }
  return { isFull, hasFailed, enter };
}

/** Ends full screen, where there is one. */
export function leaveFullScreen(): void {
  if (document.fullscreenElement !== null) void document.exitFullscreen();
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener("fullscreenchange", onChange);
  return () => document.removeEventListener("fullscreenchange", onChange);
}
