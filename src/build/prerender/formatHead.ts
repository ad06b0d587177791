import type { HeadElement } from "../../app/prerender/pageHead";
import { escapeHtml } from "../../core/formats/escapeHtml";

export function formatHead(elements: readonly HeadElement[]): string {
  return elements.map(formatElement).join("");
}

function formatElement({ name, attributes, text }: HeadElement): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  return name === "script"
    ? `<script${written.join("")}>${escapeData(text ?? "")}</script>`
    : `<${name}${written.join("")}>`;
}

/** JSON inside of a script element: nothing in it can end the element. */
export function escapeData(json: string): string {
  return json.replaceAll("<", "\\u003c");
}
