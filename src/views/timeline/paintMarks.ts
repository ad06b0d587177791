/** The marks of one lane: an event is a link, a cluster a button with its count. */
import type { UnEvent } from "../../core/domain/event";
import { BAR_PX } from "../../core/timeline/geometry";
import type { ClusterMark, LaneBand, Mark } from "../../core/timeline/mark";
import { markInk, markLevel, markOutline, pillPath } from "../../core/timeline/markPath";
import { laneColour } from "../../ui/laneColour";
import { dateLook, haloLook, type HaloLook } from "../../core/timeline/dateLook";
import { dateEndPath, haloPath } from "../../core/timeline/datePath";
import dates from "./dateLook.module.css";
import styles from "./marks.module.css";
import {
  createSvg,
  createWriter,
  formatPx,
  KeyedNodes,
  setAttribute,
  type SvgNode,
  translate,
} from "./svgNodes";

export type MarkNode = SvgNode<Mark> & { readonly kind: Mark["kind"] };

/** A lane: one group with its marks from left to right, and the grounds of its counts in one path under them. */
export class LanePainter {
  readonly group = createSvg("g");
  private readonly grounds = createSvg("path", styles.cluster);
  private readonly list = createSvg("g");
  private readonly nodes = new KeyedNodes<Mark, MarkNode>(
    this.list,
    createMark,
    (node, mark) => node.kind === mark.kind,
  );

  constructor({ lane, rung }: LaneBand) {
    this.list.setAttribute("role", "group");
    this.list.setAttribute("data-lane", lane.id);
    this.group.style.setProperty("--lane", laneColour(rung));
    this.group.append(this.grounds, this.list);
  }

  paint(marks: readonly Mark[]): void {
    this.nodes.show(marks, ({ key }) => key);
    const grounds = marks.flatMap((mark) => (mark.kind === "cluster" ? [groundOf(mark)] : []));
    setAttribute(this.grounds, "d", grounds.join(""));
  }

  nodeOf(key: string): MarkNode | undefined {
    return this.nodes.get(key);
  }

  name(text: string): void {
    setAttribute(this.list, "aria-label", text);
  }
}

function groundOf({ xPx, yPx, extent }: ClusterMark): string {
  return pillPath(Math.round(xPx * 10) / 10, yPx, extent[1] - extent[0]);
}

function createMark({ kind }: Mark): MarkNode {
  switch (kind) {
    case "cluster":
      return createCluster();
    case "bar":
      return createBar();
    case "event":
      return createEvent();
  }
}

function markElement<Name extends "a" | "text">(name: Name, className = styles.mark) {
  const element = createSvg(name, className);
  element.setAttribute("tabindex", "-1");
  return element;
}

function createCluster(): MarkNode {
  const element = markElement("text", styles.count);
  element.setAttribute("role", "button");
  const write = createWriter(element);
  const update = (mark: Mark) => {
    if (mark.kind !== "cluster") return;
    write("data-key", mark.key);
    write("transform", translate(mark.xPx, mark.yPx + 4));
    if (write("data-cluster", String(mark.count))) element.textContent = String(mark.count);
  };
  return { element, update, kind: "cluster" };
}

/** An element that was the selected event is not, as another one. */
function becomeEvent(element: SVGElement, id: string, write: ReturnType<typeof createWriter>): void {
  write("data-event", id);
  element.removeAttribute("aria-current");
}

function createEvent(): MarkNode {
  const element = markElement("a");
  const shape = createSvg("path");
  const level = createSvg("path", styles.solid);
  const halo = createSvg("path");
  halo.setAttribute("data-date", "");
  element.append(shape);
  const write = createWriter(element);
  const writeHalo = createWriter(halo);
  let shown: UnEvent | undefined;
  let haloKind: HaloLook | undefined;
  const update = (mark: Mark) => {
    if (mark.kind !== "event") return;
    if (write("data-key", mark.key)) becomeEvent(element, mark.event.id, write);
    write("transform", translate(mark.xPx, mark.yPx));
    // What a mark looks like is settled by its event: a frame that only moves it need not ask again.
    if (mark.event !== shown) {
      shown = mark.event;
      haloKind = haloLook(dateLook(shown.extent));
      setAttribute(shape, "d", markOutline(mark.shape));
      setAttribute(shape, "class", styles[markInk(mark)]);
      showPart(element, level, markLevel(mark));
    }
    // A date that is only imprecise needs no halo where that is no wider than its mark.
    if (haloKind === undefined || (haloKind === "plain" && mark.spread === undefined)) {
      if (halo.parentNode !== null) halo.remove();
      return;
    }
    writeHalo("class", HALO_CLASSES[haloKind]);
    writeHalo("d", haloPath(mark.spread && [mark.spread[0] - mark.xPx, mark.spread[1] - mark.xPx]));
    if (halo.parentNode === null) element.prepend(halo);
  };
  return { element, update, kind: "event" };
}

function showPart(element: SVGElement, part: SVGElement, path: string | undefined): void {
  if (path === undefined) {
    part.remove();
    return;
  }
  part.setAttribute("d", path);
  if (part.parentNode === null) element.append(part);
}

const HALO_CLASSES: Readonly<Record<HaloLook, string>> = {
  plain: `${dates.halo}`,
  uncertain: `${dates.halo} ${dates.uncertain}`,
  approximate: `${dates.halo} ${dates.approximate}`,
  both: `${dates.halo} ${dates.approximate} ${dates.uncertain}`,
};

const SIDES = ["start", "end"] as const;
const END_CLASSES = {
  soft: (side: "start" | "end") => `${side === "start" ? dates.softStart : dates.softEnd}`,
  open: () => `${dates.openEnd}`,
  unknown: () => `${dates.unknownEnd}`,
};

function createEnd() {
  const element = createSvg("path");
  element.setAttribute("data-date", "");
  return { element, write: createWriter(element) };
}

function createBar(): MarkNode {
  const ends = { start: createEnd(), end: createEnd() };
  const element = markElement("a");
  const bar = createSvg("rect", styles.bar);
  const label = createSvg("text", styles.barLabel);
  bar.setAttribute("height", String(BAR_PX));
  bar.setAttribute("y", String(-BAR_PX / 2));
  bar.setAttribute("rx", "3");
  label.setAttribute("x", "6");
  label.setAttribute("dy", "0.35em");
  element.append(bar);
  const write = createWriter(element);
  const writeBar = createWriter(bar);
  const plain = styles.bar ?? "";
  const writeLabel = createWriter(label);
  let shownLabel = "";
  const update = (mark: Mark) => {
    if (mark.kind !== "bar") return;
    if (write("data-key", mark.key)) becomeEvent(element, mark.event.id, write);
    write("transform", translate(mark.extent[0], mark.yPx));
    writeBar("width", formatPx(Math.max(1, mark.extent[1] - mark.extent[0])));
    writeBar("class", dateLook(mark.event.extent).uncertain ? `${plain} ${dates.uncertain}` : plain);
    for (const side of SIDES) {
      const end = mark.ends.find((other) => other.side === side);
      if (end === undefined) ends[side].element.remove();
      else {
        ends[side].write("class", END_CLASSES[end.look](side));
        ends[side].write("d", dateEndPath(end));
        if (ends[side].element.parentNode === null) bar.after(ends[side].element);
      }
    }
    if (mark.label === undefined) {
      label.remove();
      return;
    }
    writeLabel("lang", mark.label.lang);
    if (shownLabel !== mark.label.text) {
      shownLabel = mark.label.text;
      label.textContent = shownLabel;
    }
    if (label.parentNode === null) element.append(label);
  };
  return { element, update, kind: "bar" };
}
