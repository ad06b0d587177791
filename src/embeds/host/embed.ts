/**
 * For pages that hold frames of the tracker: makes each as high as its content, and passes the keys of a presentation on.
 * A frame is known by its window alone, so any number of them may stand on a page, and come as late as they like.
 */
import { readFrameMessage } from "./readFrameMessage";

const LEAST_PX = 200;
const MOST_PX = 4000;

type Deck = { readonly next: () => void; readonly prev: () => void };

declare global {
  interface Window {
    /** reveal.js, where the page is a deck of its slides. */
    Reveal?: Deck;
  }
}

addEventListener("message", ({ source, data }) => {
  const told = readFrameMessage(data);
  const frame = [...document.querySelectorAll("iframe")].find(
    ({ contentWindow }) => contentWindow === source,
  );
  if (told === undefined || frame === undefined) return;
  if (told.height !== undefined && !frame.hasAttribute("data-fixed-height")) {
    frame.style.height = `${Math.min(MOST_PX, Math.max(LEAST_PX, told.height))}px`;
  }
  if (told.key !== undefined) passOn(frame, told.key);
});

function passOn(frame: HTMLIFrameElement, key: string): void {
  const event = new CustomEvent("un-tracker:key", { bubbles: true, cancelable: true, detail: { key } });
  // A page that handles keys itself takes this one by preventing its default.
  if (!frame.dispatchEvent(event)) return;
  if (key === "Escape") {
    frame.blur();
    focus();
  }
  if (key === "ArrowRight" || key === "PageDown") window.Reveal?.next();
  if (key === "ArrowLeft" || key === "PageUp") window.Reveal?.prev();
}

// Frames that were there before this script have told their height to nobody.
for (const { contentWindow } of document.querySelectorAll("iframe")) {
  contentWindow?.postMessage({ target: "un-tracker", v: 1, type: "getState" }, "*");
}
