import { vi } from "vitest";

/** jsdom has no layout: from here on every media query matches, as that of a phone would. Undone by `vi.restoreAllMocks`. */
export function narrowTheScreen(): void {
  vi.spyOn(window, "matchMedia").mockImplementation((media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: true,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    }),
  );
}
