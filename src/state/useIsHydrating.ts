import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/**
 * Whether this is drawn for a page that the build renders, or joins one that it has rendered: then it must be what the
 * build knew of the reader, which is nothing. The next drawing, before anything is seen of it, knows all.
 */
export function useIsHydrating(): boolean {
  return useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
}
