/** Shows what the query of the address asks for: in the list, in words, and as a drawing where there is room for one. */
import type { Dataset } from "../../core/dataset/dataset";
import type { TimeSpan } from "../../core/domain/timeSpan";
import { checkFilter } from "../../core/filter/checkFilter";
import type { FilterState } from "../../core/filter/filterState";
import { matchEvents } from "../../core/filter/matchEvents";
import { buildSearchIndex, search, type SearchIndex } from "../../core/filter/searchIndex";
import type { TextMatches } from "../../core/filter/textMatches";
import { belowTimeline } from "../../core/url/embedPaths";
import { formatUrlState, parseUrlState, type UrlState } from "../../core/url/urlState";
import { measureLabel } from "../../state/measureText";
import { drawEmbedFigure } from "../figure/drawEmbedFigure";
import { withQuery } from "./keepQuery";
import { fill, part, show } from "./parts";
import { sayFilter } from "./sayFilter";

type Options = {
  readonly dataset: Dataset;
  /** UTC milliseconds. */
  readonly now: number;
  /** Path of the timeline of this frame. */
  readonly home: string;
  readonly changeState: (search: string) => void;
};

/** In the style sheet, a drawing begins to be shown at this width. */
const WIDE_ENOUGH = "(min-width: 480px)";
/** Text of the drawing is this much larger for those at the back of a room. */
const PRESENT_SCALE = 1.5;

/** Gives what shows the present address. */
export function showTimeline({ dataset, now, home, changeState }: Options): () => void {
  const box = part("figure");
  const items = [...document.querySelectorAll<HTMLElement>("li[data-event]")];
  let index: SearchIndex | undefined;
  let draw: (() => void) | undefined;
  let drawnPx = 0;

  const findText = (query: string): TextMatches | undefined => {
    if (query.trim() === "") return undefined;
    index ??= buildSearchIndex(dataset);
    return search(index, query);
  };
  const drawAgain = () => {
    const widthPx = Math.floor(box?.clientWidth ?? 0);
    if (widthPx === 0 || !matchMedia(WIDE_ENOUGH).matches) return;
    drawnPx = widthPx;
    draw?.();
  };
  if (box !== null) new ResizeObserver(() => box.clientWidth !== drawnPx && drawAgain()).observe(box);

  return () => {
    const { state, notices } = parseUrlState(location.search);
    const { filter, notices: missing } = checkFilter(state.filter, dataset);
    const textMatches = findText(filter.query);
    const shown = new Set(matchEvents(dataset, filter, now, textMatches).map(({ id }) => id));
    for (const item of items) show(item, shown.has(item.dataset["event"] ?? ""));
    fill(part("count"), String(shown.size));
    sayFilter(filter, shown.size, [...notices, ...missing, ...unusedHere(state)]);
    draw = () => {
      const isPresenting = document.documentElement.hasAttribute("data-present");
      const { root, figure } = drawEmbedFigure({
        dataset,
        now,
        filter,
        textMatches,
        view: state.view,
        widthPx: isPresenting ? Math.floor(drawnPx / PRESENT_SCALE) : drawnPx,
        lang: document.documentElement.lang,
        today: box?.dataset["today"] ?? "",
        hrefOf: (mark) =>
          mark.kind === "cluster"
            ? undefined
            : withQuery(belowTimeline(home, { kind: "event", id: mark.event.id }), location),
        measureText: measureLabel,
      });
      // A count of events opens by narrowing the dates to theirs.
      root.addEventListener("click", ({ target }) => {
        const key = target instanceof Element && target.closest("[data-cluster]")?.getAttribute("data-key");
        const cluster = figure.marks.find((mark) => mark.key === key);
        if (cluster?.kind !== "cluster") return;
        changeState(formatUrlState({ ...state, filter: { ...filter, ...toDates(cluster.span) } }));
      });
      box?.removeAttribute("data-static");
      box?.replaceChildren(root);
    };
    drawAgain();
  };
}

/** Its path names the release and the language of a frame; it shows no other timeline. */
function unusedHere({ dataset, release, lang }: UrlState) {
  const keys = { dataset, release, lang: lang === document.documentElement.lang ? undefined : lang };
  return Object.entries(keys).flatMap(([key, value]) => (value === undefined ? [] : [{ key, value }]));
}

/** Whole days, both of them inside. */
function toDates({ from, until }: TimeSpan): Pick<FilterState, "from" | "to"> {
  const toDay = (time: number) => new Date(time).toISOString().slice(0, "2014-02-17".length);
  return { from: toDay(from), to: toDay(until - 1) };
}
