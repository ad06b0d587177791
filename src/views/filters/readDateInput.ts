/** What a reader may type as a date, and why it cannot be used. */
import { parseDateInput } from "../../core/domain/edtf";

export type DateReading =
  | { readonly ok: true; readonly date: string | undefined }
  | { readonly ok: false; readonly reason: "not-a-date" | "wrong-order" };

/** `2014`, `2014-3`, `2014/03/28`; nothing typed: no limit. Checked against the other end of the dates. */
export function readDateInput(text: string, end: "from" | "to", otherEnd: string | undefined): DateReading {
  const date = text
    .trim()
    .replaceAll(/[./]/g, "-")
    .replaceAll(/-(\d)(?!\d)/g, "-0$1");
  if (date === "") return { ok: true, date: undefined };
  const span = parseDateInput(date);
  if (span === undefined) return { ok: false, reason: "not-a-date" };
  const other = otherEnd === undefined ? undefined : parseDateInput(otherEnd);
  if (other === undefined) return { ok: true, date };
  const [first, last] = end === "from" ? [span, other] : [other, span];
  return first.from < last.until ? { ok: true, date } : { ok: false, reason: "wrong-order" };
}
