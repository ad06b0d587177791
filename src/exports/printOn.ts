/** Prints the page on a size of paper. */

export const PAPER_SIZES = ["A4", "A3"] as const;
export type PaperSize = (typeof PAPER_SIZES)[number];

/**
 * The style sheets of print read the size from the root of the page. Where a browser lets readers choose the paper in
 * its own dialog, they still can.
 */
export function printOn(size: PaperSize): void {
  const root = document.documentElement;
  root.dataset["paper"] = size;
  window.addEventListener("afterprint", () => delete root.dataset["paper"], { once: true });
  window.print();
}

/** The size that was asked for last; A4 for those who print by the browser's own menu. */
export function paperInUse(): PaperSize {
  return PAPER_SIZES.find((size) => size === document.documentElement.dataset["paper"]) ?? "A4";
}
