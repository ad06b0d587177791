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
  const isFull = useSyncExternalStore(subscribe, isFullScreen);
  const leave = useEffectEvent(onLeave);
  useEffect(
    () =>
      subscribe(() => {
        if (!isFullScreen()) leave();
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
  if (isFullScreen()) void document.exitFullscreen();
}

/** Browsers that know no full screen, as on some phones, have no such property either. */
function isFullScreen(): boolean {
  return Boolean(document.fullscreenElement);
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener("fullscreenchange", onChange);
  return () => document.removeEventListener("fullscreenchange", onChange);
}
