/** When the facts of a record were last held against their sources. */
import { parseEdtf } from "./edtf";
import type { Source } from "./source";

/** The latest day on which one of the sources was read, as EDTF; `undefined` when none is known to have been read. */
export function lastChecked(sources: readonly Source[] = []): string | undefined {
  let latest: { readonly edtf: string; readonly from: number } | undefined;
  for (const { checked } of sources) {
    const from = checked === undefined ? undefined : parseEdtf(checked)?.from;
    if (checked === undefined || from === undefined) continue;
    if (latest === undefined || from > latest.from) latest = { edtf: checked, from };
  }
  return latest?.edtf;
}
