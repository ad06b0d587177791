/**
 * Puts a finished figure on the page, without React: an element that is there already is moved, not made again, so
 * that a frame of a zoom costs what the marks in sight cost (docs/decisions/0011). It places nothing itself.
 *
 *   paint    where everything stands: every frame
 *   dress    where it leads, which one the keyboard is at: once the figure stands still
 *   speak    what it is called: after that, as finding the words takes longest
 *   follow   for what loads later and has something to say of each mark, such as that it belongs to a chain
 */
import { AXIS_PX } from "../../core/timeline/geometry";
import type { UnEvent } from "../../core/domain/event";
import type { LabelMark, LaneBand, Mark, Tick, TimelineFigure } from "../../core/timeline/mark";
import { LanePainter } from "./paintMarks";
import {
  createSvg,
  createWriter,
  formatPx,
  KeyedNodes,
  setAttribute,
  setText,
  type SvgNode,
  translate,
} from "./svgNodes";
import styles from "./TimelinePlot.module.css";

/** Where marks lead, and which of them are special. */
export type FigureDress = {
  readonly today: string;
  /** `undefined` for a cluster. */
  readonly hrefOf: (mark: Mark) => string | undefined;
  readonly isSelected: (mark: Mark) => boolean;
  /** Key of the mark that the keyboard reaches first. */
  readonly tabStop: string | undefined;
};

/** What a screen reader says of lanes and marks. */
type FigureSpeech = {
  /** Language of all words: what was said in it of the same events need not be said again. */
  readonly language: string;
  readonly laneLabel: (band: LaneBand, marks: readonly Mark[]) => string;
  readonly markLabel: (mark: Mark) => string;
};

/** The groups of the plot that the painter fills, from the ground up. */
export type FigureLayers = {
  readonly grid: SVGGElement;
  readonly lanes: SVGGElement;
  readonly labels: SVGGElement;
};

export type FigurePainter = {
  readonly paint: (figure: TimelineFigure) => void;
  readonly dress: (dress: FigureDress) => void;
  readonly speak: (speech: FigureSpeech) => void;
  /** Dresses and names once more what a gesture has painted: elements have gone from event to event. */
  readonly settle: () => void;
  /** Calls a function at once and after each painting, with the way to visit what is painted; `undefined` ends that. */
  readonly follow: (after: FollowPainting | undefined) => void;
};

export type FollowPainting = (eachMark: (visit: VisitMark) => void) => void;
type VisitMark = (element: SVGElement, mark: Mark, label: SVGElement | undefined) => void;

/** Takes the place of what stands in the layers. */
export function createFigurePainter(layers: FigureLayers): FigurePainter {
  for (const layer of [layers.grid, layers.lanes, layers.labels]) layer.replaceChildren();
  const grid = createGrid(layers.grid);
  const lanes = new KeyedNodes<LaneBand, LaneNode>(
    layers.lanes,
    createLane,
    // A lane has the colour and the name that it was made with.
    ({ key }, band) => key === laneKey(band),
  );
  const leaders = createSvg("path");
  const labelTexts = createSvg("g");
  layers.labels.append(leaders, labelTexts);
  const labels = new KeyedNodes<LabelMark>(labelTexts, createLabel);
  let shown: TimelineFigure | undefined;
  let follower: FollowPainting | undefined;
  let lastDress: FigureDress | undefined;
  let lastSpeech: FigureSpeech | undefined;
  const marksOf = new Map<string, Mark[]>();

  const paint = (figure: TimelineFigure) => {
    shown = figure;
    grid.paint(figure);
    marksOf.clear();
    for (const { lane } of figure.bands) marksOf.set(lane.id, []);
    for (const mark of figure.marks) marksOf.get(mark.lane)?.push(mark);
    lanes.show(figure.bands, laneKey);
    for (const band of figure.bands) {
      lanes.get(laneKey(band))?.painter.paint(marksOf.get(band.lane.id) ?? []);
    }
    labels.show(figure.labels, ({ key }) => key);
    setAttribute(leaders, "d", leaderPath(figure.labels));
    follower?.(each);
  };

  const each = (visit: VisitMark) => {
    for (const mark of shown?.marks ?? []) {
      const element = painterOf(mark.lane)?.nodeOf(mark.key)?.element;
      if (element !== undefined) visit(element, mark, labels.get(mark.key)?.element);
    }
  };
  const painterOf = (lane: string) => {
    const band = shown?.bands.find((other) => other.lane.id === lane);
    return band && lanes.get(laneKey(band))?.painter;
  };
  const dress = (words: FigureDress) => {
    lastDress = words;
    grid.nameToday(words.today);
    each((element, mark) => dressMark(element, mark, words));
  };
  const speak = (speech: FigureSpeech) => {
    lastSpeech = speech;
    for (const band of shown?.bands ?? []) {
      painterOf(band.lane.id)?.name(speech.laneLabel(band, marksOf.get(band.lane.id) ?? []));
    }
    each((element, mark) => nameMark(element, mark, speech));
  };
  const follow = (after: FollowPainting | undefined) => {
    follower = after;
    follower?.(each);
  };
  const settle = () => {
    if (lastDress !== undefined) dress(lastDress);
    if (lastSpeech !== undefined) speak(lastSpeech);
  };
  return { paint, dress, speak, settle, follow };
}

function laneKey({ lane, rung }: LaneBand): string {
  return `${rung}/${lane.id}`;
}

/** What the label of each element says now, and what was ever said: finding the words is what takes time. */
const named = new WeakMap<SVGElement, unknown>();
const labelOfEvent = new WeakMap<UnEvent, { readonly language: string; readonly label: string }>();

function nameMark(element: SVGElement, mark: Mark, { language, markLabel }: FigureSpeech): void {
  const subject =
    mark.kind === "cluster" ? `${language}/${mark.count}/${mark.span.from}/${mark.span.until}` : mark.event;
  const before = mark.kind === "cluster" ? undefined : labelOfEvent.get(mark.event);
  const isKnown = before === undefined ? mark.kind === "cluster" : before.language === language;
  if (isKnown && named.get(element) === subject) return;
  const label = before !== undefined && isKnown ? before.label : markLabel(mark);
  if (mark.kind !== "cluster") labelOfEvent.set(mark.event, { language, label });
  named.set(element, subject);
  setAttribute(element, "aria-label", label);
}

function dressMark(element: SVGElement, mark: Mark, words: FigureDress): void {
  setAttribute(element, "href", words.hrefOf(mark));
  setAttribute(element, "tabindex", mark.key === words.tabStop ? "0" : "-1");
  const isSelected = words.isSelected(mark);
  setAttribute(element, "aria-current", isSelected ? "true" : undefined);
}

type LaneNode = SvgNode<LaneBand> & { readonly key: string; readonly painter: LanePainter };

function createLane(band: LaneBand): LaneNode {
  const painter = new LanePainter(band);
  return { element: painter.group, key: laneKey(band), painter, update: () => undefined };
}

function createLabel(): SvgNode<LabelMark> {
  const element = createSvg("text");
  const write = createWriter(element);
  write("dy", "0.35em");
  let shown = "";
  const update = (label: LabelMark) => {
    write("transform", translate(label.xPx, label.yPx));
    write("lang", label.lang);
    if (shown === label.text) return;
    shown = label.text;
    element.textContent = shown;
  };
  return { element, update };
}

/** From the labels above the rows down to their marks. */
function leaderPath(labels: readonly LabelMark[]): string {
  return labels
    .flatMap(({ leader }) =>
      leader === undefined
        ? []
        : [`M${formatPx(leader.xPx)} ${formatPx(leader.fromPx)}V${formatPx(leader.toPx)}`],
    )
    .join("");
}

/** Ground, ticks, rules between the lanes, today: one path for all lines of a kind. */
function createGrid(layer: SVGGElement) {
  const minor = createSvg("path", styles.minor);
  const major = createSvg("path", styles.major);
  const rules = createSvg("path", styles.rule);
  const today = createSvg("path", styles.today);
  const todayText = createSvg("text", styles.todayText);
  const tickLayer = createSvg("g", styles.ticks);
  const ticks = new KeyedNodes<Tick>(tickLayer, createTick);
  todayText.setAttribute("y", "10");
  layer.append(minor, major, rules, today, tickLayer, todayText);

  const paint = ({ widthPx, heightPx, bands, ticks: all, todayPx }: TimelineFigure) => {
    const lines = (isMajor: boolean) =>
      all
        .filter(({ isYear }) => isYear === isMajor)
        .map(({ xPx }) => `M${formatPx(xPx)} ${AXIS_PX}V${heightPx}`)
        .join("");
    setAttribute(minor, "d", lines(false));
    setAttribute(major, "d", lines(true));
    setAttribute(rules, "d", bands.map(({ topPx }) => `M0 ${topPx}H${widthPx}`).join(""));
    ticks.show(
      all.filter(({ label }) => label !== undefined),
      ({ key }) => key,
    );
    setAttribute(today, "d", todayPx === undefined ? "" : `M${formatPx(todayPx)} ${AXIS_PX - 6}V${heightPx}`);
    setAttribute(todayText, "display", todayPx === undefined ? "none" : undefined);
    if (todayPx === undefined) return;
    setAttribute(todayText, "x", formatPx(todayPx));
    setAttribute(
      todayText,
      "text-anchor",
      todayPx < 24 ? "start" : todayPx > widthPx - 24 ? "end" : "middle",
    );
  };
  return { paint, nameToday: (word: string) => setText(todayText, word) };
}

function createTick(): SvgNode<Tick> {
  const element = createSvg("text");
  const update = ({ xPx, label = "", anchor, isYear }: Tick) => {
    setAttribute(element, "transform", translate(xPx, AXIS_PX - 7));
    setAttribute(element, "text-anchor", anchor);
    setAttribute(element, "class", isYear ? styles.year : undefined);
    setText(element, label);
  };
  return { element, update };
}
