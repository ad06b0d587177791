/** SVG as plain values, and as text: made the same way in a browser and in a build. */

export type SvgTree = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly (SvgTree | string)[];
};

export function svg(
  name: string,
  attributes: SvgTree["attributes"] = {},
  children: SvgTree["children"] = [],
): SvgTree {
  return { name, attributes, children };
}

/** Well-formed XML: what XML has no sign for, such as a lone control character, is left out. */
export function writeSvg({ name, attributes, children }: SvgTree): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
  if (children.length === 0) return `<${name}${written}/>`;
  const inside = children.map((child) => (typeof child === "string" ? escapeXml(child) : writeSvg(child)));
  return `<${name}${written}>${inside.join("")}</${name}>`;
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}
