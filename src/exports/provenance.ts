/** Where a thing that leaves the site comes from: record, release, licence, address, and the day it was made. */
import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { localize } from "../core/domain/localize";
import { describeEdtf } from "../core/text/dates";
import { parseUrlState } from "../core/url/urlState";
import { isOwnTimeline } from "../loading/datasetAddress";
import { addressOf, type ExportContext } from "./exportContext";
import type { SlidePage } from "./slide";

export const SITE_NAME = "UN Accountability Tracker";

export type Provenance = {
  /** Name of the record. */
  readonly title: string;
  /** The release that the address names: data that never change. */
  readonly release: string | undefined;
  /** EDTF day that the data give themselves; of an address without a release they may have changed since. */
  readonly dataDay: string | undefined;
  readonly licence: string | undefined;
  /** Of somebody else's data, which this site only shows. */
  readonly foreign: string | undefined;
  /** Opens the page again. */
  readonly address: string;
  /** EDTF day. */
  readonly made: string;
};

export function provenanceOf({ target, query }: SlidePage, context: ExportContext): Provenance {
  const { timeline, i18n, today } = context;
  const { dataset } = timeline;
  const isOwn = isOwnTimeline(timeline.address);
  return {
    title: localize(dataset.title, i18n.locale)?.text ?? dataset.id,
    release: isOwn ? parseUrlState(query).state.release : undefined,
    dataDay: dataset.released,
    licence: dataset.licence,
    foreign: isOwn ? undefined : timeline.address,
    address: addressOf(context, target.path, query),
    made: today,
  };
}

/** "Source: UN Accountability Tracker, “…”, data release 2026-11-28 · Licence: CC-BY-4.0 · Made on 28 November 2026". */
export function sourceLine(provenance: Provenance, { i18n }: Pick<ExportContext, "i18n">): string {
  const { title, release, dataDay, licence, foreign, made } = provenance;
  const day = describeEdtf(made, i18n);
  const source =
    foreign === undefined
      ? i18n._(msg`Source: ${SITE_NAME}, “${title}”`)
      : i18n._(msg`Source: “${title}”, ${foreign}, shown by the ${SITE_NAME}`);
  return [
    release === undefined
      ? withDataDay(source, dataDay, i18n)
      : i18n._(msg`${source}, data release ${release}`),
    licence === undefined ? i18n._(msg`Licence: not stated`) : i18n._(msg`Licence: ${licence}`),
    i18n._(msg`Made on ${day}`),
  ].join(" · ");
}

function withDataDay(source: string, dataDay: string | undefined, i18n: I18n): string {
  if (dataDay === undefined) return source;
  const day = describeEdtf(dataDay, i18n);
  return i18n._(msg`${source}, data as of ${day}`);
}
