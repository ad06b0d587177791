/** Writes the pages that other sites show: those of the record and of each release, in each language. Runs in the build. */
import { i18n, type Messages } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { parseHTML } from "linkedom";
import { parsePositions, parseRecommendations } from "../../core/dataset/parseCompanion";
import { parseTimeline } from "../../core/dataset/parseTimeline";
import type { PositionsFile } from "../../core/dataset/positionsSchema";
import type { Dataset } from "../../core/dataset/dataset";
import type { Recommendation } from "../../core/domain/recommendation";
import { NO_FILTER } from "../../core/filter/filterState";
import { SUPPORTED_LANGUAGES, type SupportedLanguage } from "../../core/text/languages";
import { embedPath } from "../../core/url/embedPaths";
import { DEFAULT_VIEW } from "../../core/url/timelineView";
import { embedDocument } from "../../embeds/embedDocument";
import { drawEmbedFigure } from "../../embeds/figure/drawEmbedFigure";
import type { EmbedSite } from "../../embeds/pages/embedContext";
import { renderEmbeds } from "../../embeds/renderEmbeds";
import { messages as enReading } from "../../locales/en/reading.po";
import { messages as enStart } from "../../locales/en/start.po";
import { messages as koReading } from "../../locales/ko/reading.po";
import { messages as koStart } from "../../locales/ko/start.po";
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

const MESSAGES: Readonly<Record<SupportedLanguage, Messages>> = {
  en: { ...enStart, ...enReading },
  ko: { ...koStart, ...koReading },
};

/** `now`: the build's today, UTC milliseconds. */
export function* renderEmbedSite(
  records: readonly PublishedRecord[],
  site: EmbedSite,
  now: number,
): Generator<SiteFile> {
  for (const lang of SUPPORTED_LANGUAGES) {
    i18n.load(lang, MESSAGES[lang]);
    i18n.activate(lang);
    for (const published of records) yield* renderRecord(published, site, now);
  }
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
    const isTimeline = embed.subject.kind === "timeline";
    const styles = isTimeline ? TIMELINE_STYLES : READING_STYLES;
    const path = decodeURIComponent(embed.path).slice(1);
    const text = embedDocument(embed, { site, styles, released });
    yield { name: `${path}.html`, text };
    // It is a folder as well, in which hosts look where an address ends in a slash; some of them add that slash.
    if (isTimeline) yield { name: `${path}/index.html`, text };
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
      lang: i18n.locale,
      today: i18n._(msg`today`),
      hrefOf: (mark) =>
        mark.kind === "cluster"
          ? undefined
          : folder + embedPath({ kind: "event", id: mark.event.id }, { lang: i18n.locale, release }),
      measureText: measureRoughly,
    });
    return root.outerHTML;
  });
}

/** Without a screen nobody can tell; characters of wide scripts are as wide as the text is high, others a little more than half. */
function measureRoughly(text: string): number {
  const wideCount = text.match(/[\p{Script=Hangul}\p{Script=Han}]/gu)?.length ?? 0;
  return wideCount * 12 + (text.length - wideCount) * 6.8;
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
