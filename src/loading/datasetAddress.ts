import type { UrlState } from "../core/url/urlState";

/** Pages that the build prerenders have no address yet. */
export const ORIGIN = typeof location === "undefined" ? "http://localhost" : location.origin;

/**
 * Absolute address of the timeline to load: the one that the address of the page names, else the shipped record as it
 * is, or as it was in the release that the address names.
 */
export function datasetAddress({ dataset, release }: Pick<UrlState, "dataset" | "release">): string {
  const folder = release === undefined ? "" : `releases/${release}/`;
  const shipped = `${import.meta.env.BASE_URL}data/${folder}dprk.json`;
  return new URL(dataset ?? shipped, ORIGIN).href;
}

/** Whether an address is that of the shipped record, or of one of its releases. */
export function isOwnTimeline(address: string): boolean {
  return address.startsWith(new URL(`${import.meta.env.BASE_URL}data/`, ORIGIN).href);
}
