/** Elements of the plot that are made once, used again, and touched only where something has changed. */

const SVG = "http://www.w3.org/2000/svg";

/** What makes elements. */
export type Paper = Pick<Document, "createElementNS">;

/** `undefined`: the document of the page. */
let paper: Paper | undefined;

/** Lets everything that `draw` makes belong to a document, where the page is another one or there is none. */
export function drawOn<T>(other: Paper, draw: () => T): T {
  const before = paper;
  paper = other;
  try {
    return draw();
  } finally {
    paper = before;
  }
}

export function createSvg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  className?: string,
): SVGElementTagNameMap[Name] {
  const element = (paper ?? document).createElementNS(SVG, name);
  if (className !== undefined) element.setAttribute("class", className);
  return element;
}

/** Writes an attribute where it differs; `undefined` takes it away. */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Writes attributes of one element that nobody else writes, and says whether one has changed. */
export function createWriter(element: Element): (name: string, value: string) => boolean {
  const written = new Map<string, string>();
  return (name, value) => {
    if (written.get(name) === value) return false;
    written.set(name, value);
    element.setAttribute(name, value);
    return true;
  };
}

export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Pixels as they are written: a tenth more or less is nothing that anybody sees. */
export function formatPx(px: number): string {
  return String(Math.round(px * 10) / 10);
}

export function translate(xPx: number, yPx: number): string {
  return `translate(${formatPx(xPx)} ${formatPx(yPx)})`;
}

/** An element with what belongs to it. */
export type SvgNode<Item> = { readonly element: SVGElement; readonly update: (item: Item) => void };

/** Nodes of one parent that wait for their next item; what a zoom out takes away, the next zoom in brings back. */
const MOST_WAITING = 60;

/**
 * Children of one parent, one for each item and in its order. A node stays with its key for as long as the key is
 * there; one whose key has gone is used for the next new item.
 */
export class KeyedNodes<Item, Node extends SvgNode<Item> = SvgNode<Item>> {
  private readonly parent: SVGElement;
  private readonly create: (item: Item) => Node;
  private readonly canBecome: (node: Node, item: Item) => boolean;
  private nodes = new Map<string, Node>();
  private waiting: Node[] = [];

  constructor(
    parent: SVGElement,
    create: (item: Item) => Node,
    canBecome: (node: Node, item: Item) => boolean = () => true,
  ) {
    this.parent = parent;
    this.create = create;
    this.canBecome = canBecome;
  }

  get(key: string): Node | undefined {
    return this.nodes.get(key);
  }

  /** Keys must differ from each other. */
  show(items: readonly Item[], keyOf: (item: Item) => string): void {
    const spare = this.nodes;
    const kept = new Map<string, Node>();
    for (const item of items) {
      const key = keyOf(item);
      const node = spare.get(key);
      if (node === undefined || !this.canBecome(node, item)) continue;
      kept.set(key, node);
      spare.delete(key);
    }
    // The element that has the focus keeps its meaning or goes: it must not silently become another event.
    const focused = spare.size === 0 ? null : this.parent.ownerDocument.activeElement;
    const spareByElement = new Map<Element, string>();
    for (const [key, { element }] of spare) spareByElement.set(element, key);
    const nodes = new Map<string, Node>();
    let place = this.parent.firstElementChild;
    for (const item of items) {
      const key = keyOf(item);
      const node =
        kept.get(key) ?? this.reuse(spare, spareByElement, place, item, focused) ?? this.create(item);
      node.update(item);
      spareByElement.delete(node.element);
      // Elements that nobody needs any more are passed by: what stands after them need not move.
      while (place !== null && place !== node.element && spareByElement.has(place)) {
        place = place.nextElementSibling;
      }
      if (node.element === place) place = place.nextElementSibling;
      else this.parent.insertBefore(node.element, place);
      nodes.set(key, node);
    }
    for (const node of spare.values()) {
      node.element.remove();
      if (this.waiting.length < MOST_WAITING) this.waiting.push(node);
    }
    this.nodes = nodes;
  }

  /** The spare node that stands at the place, else any that can become the item, else one that was taken away earlier. */
  private reuse(
    spare: Map<string, Node>,
    spareByElement: ReadonlyMap<Element, string>,
    place: Element | null,
    item: Item,
    focused: Element | null,
  ): Node | undefined {
    const take = (key: string): Node | undefined => {
      const node = spare.get(key);
      if (node === undefined || !this.canBecome(node, item) || node.element === focused) return undefined;
      spare.delete(key);
      return node;
    };
    const keyAtPlace = place === null ? undefined : spareByElement.get(place);
    const atPlace = keyAtPlace === undefined ? undefined : take(keyAtPlace);
    if (atPlace !== undefined) return atPlace;
    for (const key of spare.keys()) {
      const node = take(key);
      if (node !== undefined) return node;
    }
    const last = this.waiting.findLastIndex((node) => this.canBecome(node, item));
    return last === -1 ? undefined : this.waiting.splice(last, 1)[0];
  }
}
