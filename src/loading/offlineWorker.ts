/** Registers the worker that lets the site work without a network, and hears of new versions (docs/decisions/0026). */
import { Workbox } from "workbox-window";

/**
 * `onUpdate` is called when a new version is ready, with what makes it the one that is used. All pages of the site then
 * load anew, as one worker serves them all and none may meet files of another version; their addresses bring readers
 * back. Resolves without a worker in frames on other sites, where a reader saves data, and where the browser has none.
 */
export async function registerWorker(onUpdate: (accept: () => void) => void): Promise<void> {
  const isFramed = window.self !== window.top;
  const savesData = matchMedia("(prefers-reduced-data: reduce)").matches;
  if (isFramed || savesData || !("serviceWorker" in navigator)) return;
  const worker = new Workbox(`${import.meta.env.BASE_URL}sw.js`);
  worker.addEventListener("waiting", () => onUpdate(() => worker.messageSkipWaiting()));
  worker.addEventListener("controlling", ({ isUpdate }) => {
    if (isUpdate === true) location.reload();
  });
  try {
    await worker.register();
  } catch {
    // Private windows and strict settings forbid it. Nothing was promised, and with a network nothing is missing.
  }
}
