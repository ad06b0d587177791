import { fireEvent, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { PresentBar } from "../../../src/views/present/PresentBar";
import { PresentButton } from "../../../src/views/present/PresentButton";
import { renderApp } from "../../renderApp";

/** jsdom has no full screen: here is one, which may be refused. */
function giveFullScreen({ isRefused = false } = {}) {
  const show = (element: Element | null) => {
    Object.defineProperty(document, "fullscreenElement", { value: element, configurable: true });
    fireEvent(document, new Event("fullscreenchange"));
  };
  document.documentElement.requestFullscreen = async () => {
    if (isRefused) throw new TypeError("not allowed");
    show(document.documentElement);
  };
  document.exitFullscreen = async () => show(null);
  return { end: () => show(null) };
}

describe(PresentBar, () => {
  afterEach(() => {
    Reflect.deleteProperty(document, "fullscreenElement");
    Reflect.deleteProperty(document.documentElement, "requestFullscreen");
    Reflect.deleteProperty(document, "exitFullscreen");
  });

  it("ends with Esc, and leaves everything else of the address as it was", async () => {
    const { user, search } = renderApp(<PresentBar />, { at: "/events/x?bodies=sc&present=1&order=name" });
    await user.keyboard("{Escape}");
    expect(search()).toBe("?bodies=sc&order=name");
  });

  it("offers full screen, and not where it is on already", async () => {
    giveFullScreen();
    const { user } = renderApp(<PresentBar />, { at: "/?present=1" });
    await user.click(screen.getByRole("button", { name: "Full screen" }));
    expect(screen.queryByRole("button", { name: "Full screen" })).not.toBeInTheDocument();
  });

  it("ends when the browser ends full screen, whose Esc it does not hear", async () => {
    const fullScreen = giveFullScreen();
    const { user, search } = renderApp(<PresentBar />, { at: "/?present=1" });
    await user.click(screen.getByRole("button", { name: "Full screen" }));
    fullScreen.end();
    expect(search()).toBe("");
  });

  it.each([
    ["refuses it", () => giveFullScreen({ isRefused: true })],
    ["knows none", () => undefined],
  ])("says so where the browser %s", async (_name, give) => {
    give();
    const { user, search } = renderApp(<PresentBar />, { at: "/?present=1" });
    await user.click(screen.getByRole("button", { name: "Full screen" }));
    expect(screen.getByRole("status")).toHaveTextContent("The browser does not allow full screen here.");
    expect(search()).toBe("?present=1");
  });
});

describe(PresentButton, () => {
  it("presents the page where it is, with or without full screen", async () => {
    const { user, search } = renderApp(<PresentButton />, { at: "/?bodies=sc" });
    await user.click(screen.getByRole("button", { name: "Present" }));
    expect(search()).toBe("?bodies=sc&present=1");
  });
});
