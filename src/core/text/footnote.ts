/** A citation as a footnote in the manner of the UN: issuer, title, symbol, date, where to read it, and where it was found. */
import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { type Citation, citedTitle } from "../domain/citation";
import { describeEdtf } from "./dates";

/**
 * "General Assembly, “Situation of …”, A/RES/69/188, 18 December 2014, https://undocs.org/en/A/RES/69/188; Adopted by
 * recorded vote: …; UN Accountability Tracker, data release 2026-11-28, https://… (accessed on 28 November 2026)."
 */
export function formatFootnote(citation: Citation, i18n: I18n): string {
  const { document, notes, site, release, address, accessed } = citation;
  const title = citedTitle(citation);
  const quoted = document?.isDescribed === true ? title : i18n._(msg`“${title}”`);
  const what =
    document === undefined
      ? [quoted]
      : [document.author, quoted, document.symbol, describeEdtf(document.date, i18n), document.address];
  const day = describeEdtf(accessed, i18n);
  const found = [
    site,
    ...(release === undefined ? [] : [i18n._(msg`data release ${release}`)]),
    i18n._(msg`${address} (accessed on ${day})`),
  ];
  return `${[what.join(", "), ...notes, found.join(", ")].join("; ")}.`;
}
