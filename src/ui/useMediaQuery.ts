import { useCallback, useSyncExternalStore } from "react";
import { useIsHydrating } from "../state/useIsHydrating";

/**
 * Whether a media query matches now; for what differs in structure. Looks belong in CSS. Pages that the build renders are
 * drawn for a screen that none matches.
 */
export function useMediaQuery(query: string): boolean {
  const isHydrating = useIsHydrating();
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", onChange);
      return () => list.removeEventListener("change", onChange);
    },
    [query],
  );
  const matches = () => typeof window !== "undefined" && window.matchMedia(query).matches;
  const isMatching = useSyncExternalStore(subscribe, matches, matches);
  return isMatching && !isHydrating;
}
