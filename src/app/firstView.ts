/**
 * The first view of a timeline, before React is there: the build has rendered the page around it, and the painter
 * draws the figure into that. React's own first view looks the same and takes its place (docs/decisions/0015).
 */
import type { SpokenText } from "../core/domain/text";
import { localize } from "../core/domain/localize";
import { fullExtent } from "../core/filter/filterSpan";
import { NO_FILTER } from "../core/filter/filterState";
import { countLaneRows } from "../core/timeline/laneBands";
import type { LaneIndex } from "../core/timeline/laneIndex";
import { layoutTimeline } from "../core/timeline/layoutTimeline";
import type { Mark, TimelineFigure } from "../core/timeline/mark";
import { paths } from "../core/url/paths";
import { formatUrlState, parseUrlState, type UrlState } from "../core/url/urlState";
import type { LoadedTimeline } from "../state/datasetContext";
import { measureLabel } from "../state/measureText";
import { createLabelOf, indexTimeline } from "../state/timelineFigure";
import { laneColour } from "../ui/laneColour";
import { NARROW_SCREEN } from "../ui/narrowScreen";
import { createFigurePainter } from "../views/timeline/paintFigure";
import { AXIS_PX } from "../core/timeline/geometry";
import { markTimelineReady } from "../views/timeline/timelineReady";

/** The language in which the pages were rendered. */
const LANGUAGE = "en";
const BASE = import.meta.env.BASE_URL;
/** The page of a plain list was rendered for this address, and this many events. */
export const EXAMPLE = { query: "dataset=/list.json", count: 2 };

type Draw = (timeline: LoadedTimeline) => Promise<void>;

/**
 * Shows the page that was rendered for the address, still without a timeline of this width, and gives what draws that
 * and resolves once it is on the screen. `undefined` where no page was rendered: what else an address asks for is React's to draw.
 */
export function openFirstView(root: HTMLElement, state: UrlState, language: string): Draw | undefined {
  const isPlain = state.dataset !== undefined;
  const template = document.querySelector<HTMLTemplateElement>("template[data-first-view=plain]");
  if (template === null || language !== LANGUAGE || !isUsual(state)) return undefined;
  // The page of the record stands there already.
  if (isPlain) root.replaceChildren(template.content.cloneNode(true));
  keepReader(root, state);
  const words = isPlain ? openPlainPage(root) : undefined;
  return async (timeline) => {
    const { plain, problems } = timeline;
    // What is wrong with a timeline, what is not a plain list after all, and what is one event, React has words for.
    if (problems.length > 0 || isPlain !== (plain !== undefined) || plain?.count === 1) return;
    words?.fill(timeline);
    drawFigure(root, timeline);
    await markTimelineReady();
  };
}

/** Whether the address asks for no more than a timeline as it opens, and the screen is wide. */
function isUsual(state: UrlState): boolean {
  const rest = { ...state, lang: undefined, dataset: undefined, unknown: [] };
  return (
    withoutSlash(location.pathname) === withoutSlash(BASE) &&
    formatUrlState(rest) === "" &&
    !matchMedia(NARROW_SCREEN).matches
  );
}

/** The router's own links to a site that is not at the root of its domain end without one. */
function withoutSlash(path: string): string {
  return path.replace(/\/$/, "");
}

function drawFigure(root: HTMLElement, timeline: LoadedTimeline): void {
  const { dataset, now, plain } = timeline;
  const plot = root.querySelector<SVGSVGElement>("[data-timeline]");
  const box = plot?.parentElement;
  const layer = (name: string) => plot?.querySelector<SVGGElement>(`[data-layer=${name}]`);
  const [grid, layers, labels] = [layer("grid"), layer("lanes"), layer("labels")];
  if (!plot || !box || !grid || !layers || !labels) throw new Error("The first view has no plot");
  const extent = plain?.extent ?? fullExtent(dataset, now);
  const widthPx = Math.floor(box.getBoundingClientRect().width);
  const lanes = indexTimeline(timeline, NO_FILTER);
  const figure = layoutTimeline({
    lanes,
    typeById: dataset.typeById,
    laneRows: countLaneRows(lanes, { extent, widthPx }),
    extent,
    widthPx,
    now,
    lang: LANGUAGE,
    foldedLanes: new Set(),
    labelOf: createLabelOf(timeline, LANGUAGE),
    measureText: measureLabel,
  }).place(extent);

  const { heightPx } = figure;
  box.style.blockSize = `${heightPx}px`;
  for (const [name, value] of Object.entries({
    width: widthPx,
    height: heightPx,
    viewBox: `0 0 ${widthPx} ${heightPx}`,
  })) {
    plot.setAttribute(name, String(value));
  }
  const painter = createFigurePainter({ grid, lanes: layers, labels });
  painter.paint(figure);
  painter.dress({
    today: "today",
    hrefOf: eventLinks(),
    isSelected: () => false,
    tabStop: figure.marks[0]?.key,
  });
  labelLanes(root, figure, lanes, plain !== undefined);
}

/** A click before React is there opens the event as a page. */
function eventLinks(): (mark: Mark) => string | undefined {
  const before = withoutSlash(BASE);
  const query = formatUrlState(parseUrlState(location.search).state);
  return (mark) => (mark.kind === "cluster" ? undefined : before + paths.event(mark.event.id) + query);
}

/** Puts the labels beside their lanes; those of a plain list are copies of the one that was rendered. */
function labelLanes(
  root: HTMLElement,
  { bands }: TimelineFigure,
  lanes: readonly LaneIndex[],
  isPlain: boolean,
): void {
  const model = root.querySelector("[data-lane-label]")?.closest("li");
  if (!model) return;
  const labels = isPlain
    ? bands.map(() => model.cloneNode(true)).filter((copy) => copy instanceof HTMLElement)
    : [...(model.parentElement?.querySelectorAll<HTMLElement>(":scope > li") ?? [])];
  bands.forEach(({ lane, rung, topPx, heightPx }, place) => {
    const label = labels[place];
    if (label === undefined) return;
    label.style.insetBlockStart = `${topPx - AXIS_PX}px`;
    label.style.blockSize = `${heightPx}px`;
    if (!isPlain) return;
    const head = label.querySelector<HTMLElement>("[data-lane-label]");
    head?.setAttribute("data-lane-label", lane.id);
    head?.style.setProperty("--lane", laneColour(rung));
    say(label.querySelector("[data-part=name]"), localize(lane.names, LANGUAGE));
    const count = label.querySelector("[data-part=count]");
    if (count !== null) count.textContent = String(lanes[place]?.events.length ?? 0);
  });
  if (isPlain) model.parentElement?.replaceChildren(...labels);
}

/**
 * Links were rendered for an address without anything special: like the app's own they keep the reader's language, list
 * and keys that this version does not know. Questions to begin with have a filter of their own, and keep no such keys.
 */
function keepReader(root: HTMLElement, { lang, dataset, unknown }: UrlState): void {
  for (const link of root.querySelectorAll("a[href]")) {
    const [path = "", search = ""] = (link.getAttribute("href") ?? "").split("?");
    if (path.startsWith("#")) continue;
    const own = parseUrlState(search).state;
    const isStart = link.closest("section") !== null;
    const kept = { ...own, lang: own.lang ?? lang, dataset, unknown: isStart ? [] : unknown };
    link.setAttribute("href", path + formatUrlState(kept));
  }
}

/** The page of a plain list was rendered for an example of one: its words become those of the list. */
function openPlainPage(root: HTMLElement): { readonly fill: (timeline: LoadedTimeline) => void } {
  const title = root.querySelector("h1");
  const numbers = [...root.querySelectorAll<HTMLElement>("dd, [data-part=result-count], [data-part=count]")];
  const texts = numbers.map((element) => element.textContent ?? "");
  // Nothing is said of the list before it is there; what holds the place keeps its height.
  for (const element of [...numbers, ...root.querySelectorAll("h1, [data-part=name]")])
    element.textContent = "\u00a0";
  return {
    fill: ({ dataset, plain }) => {
      // As Intl would write it, which takes a moment to get ready.
      const count = String(plain?.count).replace(/\B(?=(?:\d{3})+$)/g, ",");
      numbers.forEach((element, place) => {
        element.textContent = (texts[place] ?? "").replaceAll(String(EXAMPLE.count), count);
      });
      if (title !== null) say(title, localize(dataset.title, LANGUAGE));
    },
  };
}

function say(element: Element | null, spoken: SpokenText | undefined): void {
  if (spoken === undefined) return;
  element?.replaceChildren(spoken.lang === LANGUAGE ? spoken.text : inLanguage(spoken));
}

function inLanguage({ text, lang }: SpokenText): HTMLElement {
  const element = document.createElement("bdi");
  element.lang = lang;
  element.textContent = text;
  return element;
}
