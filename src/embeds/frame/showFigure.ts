/** The drawing of a timeline in a frame: made for the width that there is, and worked by a few buttons. */
import { filterSpan, fullExtent } from "../../core/filter/filterSpan";
import type { FilterState } from "../../core/filter/filterState";
import type { TextMatches } from "../../core/filter/textMatches";
import type { TimelineFigure } from "../../core/timeline/mark";
import { belowTimeline } from "../../core/url/embedPaths";
import { formatUrlState, type UrlState } from "../../core/url/urlState";
import { measureLabel } from "../../state/measureText";
import { drawEmbedFigure } from "../figure/drawEmbedFigure";
import { withQuery } from "./keepQuery";
import { part, show } from "./parts";
import type { FrameTimeline } from "./showTimeline";
import { STEPS, stepDates, toDates } from "./stepDates";

/** What is to be drawn. The filter names only what the dataset has. */
type Asked = { readonly state: UrlState; readonly textMatches: TextMatches | undefined };

/** In the style sheet, a drawing begins to be shown at this width. */
const WIDE_ENOUGH = "(min-width: 480px)";
/** Text of the drawing is this much larger for those at the back of a room. */
const PRESENT_SCALE = 1.5;

/** Gives what draws. It draws again by itself when the frame has another width. */
export function createFigureBox(timeline: FrameTimeline): (asked: Asked) => void {
  const box = part("figure");
  const steps = part("steps");
  if (box === null || steps === null) return () => undefined;
  const { dataset, now, changeState } = timeline;
  const extent = fullExtent(dataset, now);
  let asked: Asked | undefined;
  let drawnPx = 0;
  let figure: TimelineFigure | undefined;

  const changeDates = (dates: Pick<FilterState, "from" | "to">) => {
    if (asked === undefined) return;
    const { state } = asked;
    changeState(formatUrlState({ ...state, filter: { ...state.filter, ...dates } }));
  };
  const draw = () => {
    const widthPx = Math.floor(box.clientWidth);
    if (asked === undefined || widthPx === 0 || !matchMedia(WIDE_ENOUGH).matches) return;
    drawnPx = widthPx;
    const drawn = drawFor(timeline, asked, widthPx, box.dataset["today"] ?? "");
    figure = drawn.figure;
    box.removeAttribute("data-static");
    box.replaceChildren(drawn.root);
    show(steps, true);
  };

  // A count of events opens by narrowing the dates to theirs.
  box.addEventListener("click", ({ target }) => {
    const key = target instanceof Element && target.closest("[data-cluster]")?.getAttribute("data-key");
    const cluster = figure?.marks.find((mark) => mark.key === key);
    if (cluster?.kind === "cluster") changeDates(toDates(cluster.span));
  });
  steps.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-step]") : null;
    const step = STEPS.find((known) => known === button?.dataset["step"]);
    if (step === undefined || asked === undefined) return;
    changeDates(stepDates(filterSpan(asked.state.filter, extent), extent, step));
  });
  new ResizeObserver(() => {
    if (Math.floor(box.clientWidth) !== drawnPx) draw();
  }).observe(box);
  return (next) => {
    asked = next;
    draw();
  };
}

function drawFor(
  { dataset, now, home }: FrameTimeline,
  { state, textMatches }: Asked,
  widthPx: number,
  today: string,
) {
  const isPresenting = document.documentElement.hasAttribute("data-present");
  return drawEmbedFigure({
    dataset,
    now,
    filter: state.filter,
    textMatches,
    view: state.view,
    widthPx: isPresenting ? Math.floor(widthPx / PRESENT_SCALE) : widthPx,
    lang: document.documentElement.lang,
    today,
    hrefOf: (mark) =>
      mark.kind === "cluster"
        ? undefined
        : withQuery(belowTimeline(home, { kind: "event", id: mark.event.id }), location),
    measureText: measureLabel,
  });
}
