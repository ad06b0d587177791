import { useCallback, useSyncExternalStore } from "react";

/** Whether a media query matches now; for what differs in structure. Looks belong in CSS. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", onChange);
      return () => list.removeEventListener("change", onChange);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    // Prerendered for wide screens; narrow ones draw their own page.
    () => false,
  );
}
