/** Prints the page on a size of paper. */

export type PaperSize = "A4" | "A3";

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
