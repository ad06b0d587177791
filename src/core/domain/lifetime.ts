/** When a body existed, or held its mandate. */
import { parseEdtf } from "./edtf";
import type { TimeSpan } from "./timeSpan";

/**
 * All the time in which a body may have existed by an EDTF interval: `2013-03-21/2014-03` ends with March 2014, and an
 * end that is open or not known is infinite. `undefined` for a text that is no interval.
 */
export function parseLifetime(text: string): TimeSpan | undefined {
  const extent = parseEdtf(text);
  if (extent?.kind !== "interval") return undefined;
  const { start, end } = extent;
  return {
    from: typeof start === "object" ? start.from : Number.NEGATIVE_INFINITY,
    until: typeof end === "object" ? end.until : Number.POSITIVE_INFINITY,
  };
}
