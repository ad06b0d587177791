/** A picture that stands by itself: with its words, and where it is from. */
import type { I18n } from "@lingui/core";
import type { Provenance } from "./provenance";
import { svg, type SvgTree, writeSvg } from "./svgTree";

export type Picture = {
  /** A whole SVG document. */
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** The picture in words. */
  readonly altText: string;
};

type Parts = {
  readonly title: string;
  readonly altText: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly children: readonly SvgTree[];
  readonly provenance: Provenance;
};

export function toPicture(parts: Parts, i18n: I18n): Picture {
  const { title, altText, widthPx, heightPx, children, provenance } = parts;
  const { address, release, licence, made } = provenance;
  const root = svg(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: widthPx,
      height: heightPx,
      viewBox: `0 0 ${widthPx} ${heightPx}`,
      "xml:lang": i18n.locale,
      role: "img",
      "aria-labelledby": "picture-title picture-description",
    },
    [
      svg("title", { id: "picture-title" }, [title]),
      svg("desc", { id: "picture-description" }, [altText]),
      svg("metadata", {}, [JSON.stringify({ address, release, licence, made })]),
      svg("rect", { width: widthPx, height: heightPx, fill: "#ffffff" }),
      ...children,
    ],
  );
  return {
    svg: `<?xml version="1.0" encoding="UTF-8"?>\n${writeSvg(root)}\n`,
    widthPx,
    heightPx,
    altText,
  };
}
