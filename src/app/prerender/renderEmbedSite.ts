/** Writes the pages that other sites show: those of the record, and once more those of each release. Runs in the build. */
import { i18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { parseHTML } from "linkedom";
import { parsePositions, parseRecommendations } from "../../core/dataset/parseCompanion";
import { parseTimeline } from "../../core/dataset/parseTimeline";
import type { PositionsFile } from "../../core/dataset/positionsSchema";
import type { Dataset } from "../../core/dataset/dataset";
import type { Recommendation } from "../../core/domain/recommendation";
import { NO_FILTER } from "../../core/filter/filterState";
import { embedPath } from "../../core/url/embedPaths";
import { DEFAULT_VIEW } from "../../core/url/timelineView";
import { embedDocument } from "../../embeds/embedDocument";
import { drawEmbedFigure } from "../../embeds/figure/drawEmbedFigure";
import type { EmbedSite } from "../../embeds/pages/embedContext";
import { renderEmbeds } from "../../embeds/renderEmbeds";
import { messages as reading } from "../../locales/en/reading.po";
import { messages as start } from "../../locales/en/start.po";
import { measureLabel } from "../../state/measureText";
import { drawOn } from "../../views/timeline/svgNodes";
import { READING_STYLES, TIMELINE_STYLES } from "./embedStyles";

/** The published files of the record, or of a release, as they were parsed from JSON. */
export type PublishedRecord = {
  readonly release: string | undefined;
  readonly timeline: unknown;
  readonly positions: unknown;
  readonly recommendations: unknown;
};

export type SiteFile = {
  /** Inside of the site. */
  readonly name: string;
  readonly text: string;
};

/** The narrowest frame that shows a drawing: from there it only grows, and its text with it. */
const STATIC_WIDTH_PX = 480;
const LANGUAGE = "en";

/** `now`: the build's today, UTC milliseconds. */
export function* renderEmbedSite(
  records: readonly PublishedRecord[],
  site: EmbedSite,
  now: number,
): Generator<SiteFile> {
  i18n.load(LANGUAGE, { ...start, ...reading });
  i18n.activate(LANGUAGE);
  for (const published of records) yield* renderRecord(published, site, now);
}

function* renderRecord(published: PublishedRecord, site: EmbedSite, now: number): Generator<SiteFile> {
  const { release } = published;
  const parsed = parseTimeline(published.timeline);
  if (!parsed.ok) throw new Error(`The timeline of ${release ?? "the record"} cannot be read`);
  const { dataset } = parsed;
  const record = {
    dataset,
    positions: readPositions(published.positions),
    recommendations: readRecommendations(published.recommendations),
    release,
  };
  const released = dataset.released ?? "";
  // What is frozen stays as it was on the day of its release.
  const today = release === undefined ? now : Date.parse(released);
  const figure = drawStatic(dataset, today, site, release);
  for (const embed of renderEmbeds(record, { i18n, site, now: today, figure })) {
    const styles = embed.subject.kind === "timeline" ? TIMELINE_STYLES : READING_STYLES;
    const name = `${decodeURIComponent(embed.path).slice(1)}.html`;
    yield { name, text: embedDocument(embed, { site, styles, lang: LANGUAGE, released }) };
  }
}

/** All events, as SVG. */
function drawStatic(dataset: Dataset, now: number, { base }: EmbedSite, release: string | undefined): string {
  const folder = base.replace(/\/$/, "");
  return drawOn(parseHTML("<svg></svg>").document, () => {
    const { root } = drawEmbedFigure({
      dataset,
      now,
      filter: NO_FILTER,
      view: DEFAULT_VIEW,
      widthPx: STATIC_WIDTH_PX,
      lang: LANGUAGE,
      today: i18n._(msg`today`),
      hrefOf: (mark) =>
        mark.kind === "cluster"
          ? undefined
          : folder + embedPath({ kind: "event", id: mark.event.id }, release),
      measureText: measureLabel,
    });
    return root.outerHTML;
  });
}

function readPositions(json: unknown): PositionsFile {
  const result = parsePositions(json);
  if (!result.ok) throw new Error(`The positions cannot be read: ${result.reason.code}`);
  return result.file;
}

function readRecommendations(json: unknown): readonly Recommendation[] {
  const result = parseRecommendations(json);
  if (!result.ok) throw new Error(`The recommendations cannot be read: ${result.reason.code}`);
  return result.file.recommendations;
}
