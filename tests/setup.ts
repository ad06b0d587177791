/** What every test of views and of loading starts from: matchers, a network without surprises, an empty page. */
import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterAll, afterEach, beforeAll, vi } from "vitest";
import { server } from "./mocks/server";

// Views load lazily, and a busy machine takes its time over it.
configure({ asyncUtilTimeout: 5_000 });

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => {
  cleanup();
  server.resetHandlers();
  // The next file of tests shares this window.
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
afterAll(() => server.close());

// jsdom has no layout: nothing matches, as on a wide screen without preferences. A test may say otherwise.
window.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });

// Nothing is out of sight where nothing has a place.
Element.prototype.scrollIntoView ??= () => undefined;

// It hides every popover and cannot open one; here they all stand open.
const openPopovers = document.createElement("style");
openPopovers.textContent = "[popover] { display: block !important }";
document.head.append(openPopovers);
