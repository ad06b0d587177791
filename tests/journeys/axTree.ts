/** The accessibility tree as Chromium hands it to a screen reader. */
import type { Page } from "@playwright/test";

export type AxNode = {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly level: number | undefined;
  readonly children: readonly AxNode[];
};

/** Everything that is not left out of the tree; what is left out hands its children on. */
export async function readAxTree(page: Page): Promise<AxNode> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send("Accessibility.getFullAXTree");
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  type Raw = (typeof nodes)[number];
  const childrenOf = ({ childIds = [] }: Raw): readonly AxNode[] =>
    childIds.flatMap((id) => {
      const child = byId.get(id);
      if (child === undefined) return [];
      const role = textOf(child.role);
      const isPlain = child.ignored || role === "none" || role === "generic" || role === "InlineTextBox";
      return isPlain ? childrenOf(child) : [toNode(child)];
    });
  const toNode = (raw: Raw): AxNode => ({
    role: textOf(raw.role),
    name: textOf(raw.name),
    description: textOf(raw.description),
    level: Number(textOf(propertyOf(raw, "level"))) || undefined,
    children: childrenOf(raw),
  });
  const propertyOf = (raw: Raw, wanted: string) => raw.properties?.find(({ name }) => name === wanted)?.value;
  const root = nodes.find(({ parentId }) => parentId === undefined);
  if (root === undefined) throw new Error("The page has no accessibility tree");
  return toNode(root);
}

function textOf(property: { readonly value?: unknown } | undefined): string {
  const value = property?.value;
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** The node and all below it, in the order in which they are read. */
export function* walkAx(node: AxNode): Generator<AxNode> {
  yield node;
  for (const child of node.children) yield* walkAx(child);
}

export function findAx(root: AxNode, role: string, name: string | RegExp): AxNode {
  for (const node of walkAx(root)) {
    const isNamed = typeof name === "string" ? node.name === name : name.test(node.name);
    if (node.role === role && isNamed) return node;
  }
  throw new Error(`The accessibility tree has no ${role} named ${String(name)}`);
}
