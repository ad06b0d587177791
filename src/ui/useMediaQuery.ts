import { useCallback, useSyncExternalStore } from "react";

/** Below this width time runs downward and the filters share one sheet. */
export const NARROW_SCREEN = "(max-width: 699px)";

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
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
