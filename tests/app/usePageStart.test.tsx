import { screen } from "@testing-library/react";
import { Link } from "react-router";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { usePageStart } from "../../src/app/usePageStart";
import { narrowTheScreen } from "../narrowScreen";
import { renderApp } from "../renderApp";

function App() {
  usePageStart();
  return (
    <>
      <Link to="/">timeline</Link>
      <Link to="/?q=refer">search</Link>
      <Link to="/events/one">event</Link>
      <Link to="/data">data</Link>
      <main id="main" tabIndex={-1} />
    </>
  );
}

const follow = async (user: ReturnType<typeof renderApp>["user"], name: string) =>
  user.click(screen.getByRole("link", { name }));

describe(usePageStart, () => {
  const scrollTo = vi.fn<() => void>();
  beforeEach(() => void vi.spyOn(window, "scrollTo").mockImplementation(scrollTo));
  afterEach(() => {
    vi.restoreAllMocks();
    scrollTo.mockClear();
  });

  it("begins a new page at its top, with the focus on its content", async () => {
    const { user } = renderApp(<App />);
    expect(document.body).toHaveFocus();
    await follow(user, "data");
    expect(screen.getByRole("main")).toHaveFocus();
    expect(scrollTo).toHaveBeenCalledExactlyOnceWith(0, 0);
  });

  it("leaves the place on the page to the browser on the way back", async () => {
    const { user, goBack } = renderApp(<App />);
    await follow(user, "data");
    await goBack();
    expect(screen.getByRole("main")).toHaveFocus();
    expect(scrollTo).toHaveBeenCalledTimes(1);
  });

  it.each(["search", "event"])("stays where it is on the timeline: %s", async (name) => {
    const { user } = renderApp(<App />);
    await follow(user, name);
    expect(screen.getByRole("link", { name })).toHaveFocus();
    expect(scrollTo).not.toHaveBeenCalled();
  });

  it("begins an event at its top where it covers the timeline", async () => {
    narrowTheScreen();
    const { user } = renderApp(<App />);
    await follow(user, "event");
    expect(scrollTo).toHaveBeenCalledExactlyOnceWith(0, 0);
    await follow(user, "timeline");
    expect(scrollTo).toHaveBeenCalledTimes(1);
  });
});
