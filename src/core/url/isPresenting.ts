import type { UrlState } from "./urlState";

/** The one thing of a presentation that the first load has to know; `presentation.ts` reads the rest. */
export function isPresenting({ unknown }: Pick<UrlState, "unknown">): boolean {
  return unknown.find(([key]) => key === "present")?.[1] === "1";
}
