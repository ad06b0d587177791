import { createContext, useContext } from "react";

/** True on pages that the build renders, and while the app joins one of them. */
export const HydrationContext = createContext(false);

/**
 * Whether this is drawn for a page that the build renders, or joins one that it has rendered: then it must be what the
 * build knew of the reader, which is nothing. The next drawing knows all; it is made in slices, as the page is there.
 */
export function useIsHydrating(): boolean {
  return useContext(HydrationContext);
}
