/** What every export is told, besides what is exported: nothing here is read from the screen. */
import type { I18n } from "@lingui/core";
import type { LoadedTimeline } from "../state/datasetContext";

export type ExportContext = {
  /** The timeline that the exported address asks for. */
  readonly timeline: LoadedTimeline;
  readonly i18n: I18n;
  /** Where the site lies, with the slash at its end: "https://example.org/tracker/". */
  readonly site: string;
  /** EDTF day on which it is made. */
  readonly today: string;
};

/** A page of the site as an address that works from anywhere; `query` as in the address, "" or "?...". */
export function addressOf({ site }: Pick<ExportContext, "site">, path: string, query: string): string {
  return site.replace(/\/$/, "") + path + query;
}
