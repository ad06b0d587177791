/** Every kind of file that a page can be taken away as. What only some of them need loads with them. */
import { formatCsv } from "../core/formats/csv";
import { takenColumns, type TakenFrom, takenTimeline } from "../core/formats/takenEvents";
import { filterWords } from "../core/text/filterWords";
import { describeTakeaway } from "../core/text/takeaway";
import { NO_FILTER } from "../core/filter/filterState";
import { drawPage } from "./drawPage";
import { eventAddress } from "./eventAddress";
import type { ExportContext } from "./exportContext";
import { ExportError } from "./exportFailure";
import { type PageContent, readPage } from "./pageContent";
import { provenanceOf } from "./provenance";
import { pngScale, type PngSize, rasterise } from "./rasterise";
import { pause, type ShownEvents } from "./shownEvents";
import type { SlidePage } from "./slide";
import type { ExportFile } from "./useExport";

export type FileKind = "svg" | `png-${PngSize}` | "csv" | "json" | "ics" | "pptx";

/** More of them in one file, and the programs that open such files give up. */
const MOST_EVENTS = 50_000;

/** @throws ExportError */
export async function makeFile(
  kind: FileKind,
  page: SlidePage,
  context: ExportContext,
  signal: AbortSignal,
): Promise<ExportFile> {
  await pause();
  switch (kind) {
    case "svg": {
      const { picture } = drawPage(page, await readPage(page, context, signal), context);
      return toFile(page, context, "svg", picture.svg, "image/svg+xml");
    }
    case "png-1x":
    case "png-2x":
    case "png-4k": {
      const { picture } = drawPage(page, await readPage(page, context, signal), context);
      await pause();
      const size = PNG_SIZES[kind];
      const png = await rasterise(picture, pngScale(size, picture), signal);
      return toFile(page, context, "png", png, "image/png", `-${size}`);
    }
    case "pptx": {
      const [{ slideOfPage }, { writeSlides }] = await loadParts(() =>
        Promise.all([import("./slideOfPage"), import("./slides")]),
      );
      const slide = await slideOfPage(page, context, signal);
      const about = { title: slide.title, language: context.i18n.locale };
      return toFile(page, context, "pptx", await writeSlides([slide], about));
    }
    case "csv":
    case "json":
    case "ics":
      return makeEventsFile(kind, page, await readPage(page, context, signal), context);
  }
}

const PNG_SIZES = { "png-1x": "1x", "png-2x": "2x", "png-4k": "4k" } as const;

async function makeEventsFile(
  kind: "csv" | "json" | "ics",
  page: SlidePage,
  content: PageContent,
  context: ExportContext,
): Promise<ExportFile> {
  const { dataset } = context.timeline;
  const shown = content.kind === "events" ? content.shown : undefined;
  const events = content.kind === "event" ? [content.event] : (shown?.events ?? []);
  if (events.length === 0) throw new ExportError("no-events");
  if (events.length > MOST_EVENTS) throw new ExportError("too-many");
  const from = takenFrom(page, { events, filter: shown?.filter ?? NO_FILTER }, context);
  switch (kind) {
    case "csv":
      return toFile(
        page,
        context,
        kind,
        formatCsv(takenColumns(dataset, from), events),
        "text/csv;charset=utf-8",
      );
    case "json":
      return toFile(page, context, kind, takenTimeline(dataset, events, from), "application/json");
    case "ics": {
      const { writeCalendar } = await loadParts(() => import("./calendar"));
      const calendar = writeCalendar(events, from, context);
      return toFile(page, context, kind, calendar, "text/calendar;charset=utf-8");
    }
  }
}

/** Code that only some kinds of files need. */
async function loadParts<Parts>(load: () => Promise<Parts>): Promise<Parts> {
  try {
    return await load();
  } catch (cause) {
    throw new ExportError("not-loaded", { cause });
  }
}

function takenFrom(
  page: SlidePage,
  { events, filter }: Pick<ShownEvents, "events" | "filter">,
  context: ExportContext,
): TakenFrom {
  const { timeline, i18n } = context;
  const { dataset, now } = timeline;
  const { title, address, release, licence, made } = provenanceOf(page, context);
  const takeaway = describeTakeaway(events, filter, dataset, now, i18n);
  return {
    selection: [title, takeaway, ...filterWords(filter, dataset, i18n)].join(" · "),
    address,
    release,
    licence,
    made,
    addressOf: ({ id }) => eventAddress(id, page.query, context),
  };
}

function toFile(
  { target, query }: SlidePage,
  context: ExportContext,
  ending: string,
  content: string | Blob,
  type = "",
  suffix = "",
): ExportFile {
  const { timeline, today } = context;
  const { release = today } = provenanceOf({ target, query }, context);
  const name = [timeline.dataset.id, target.id ?? target.kind, release]
    .join("-")
    .replaceAll(/[^\w.-]+/g, "-");
  const blob = typeof content === "string" ? new Blob([content], { type }) : content;
  return { name: `${name}${suffix}.${ending}`, content: blob };
}
