import { screen, waitFor } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ROUTES } from "../../src/core/url/paths";
import { TimelinePage } from "../../src/pages/TimelinePage";
import { makeDataset } from "../fixtures/timeline";
import { narrowTheScreen } from "../narrowScreen";
import { renderApp } from "../renderApp";
import { giveElementsWidth } from "../views/timeline/layout";

const dataset = makeDataset({ events: [{ id: "one", title: "A made-up vote" }] });

function setup(at: string) {
  giveElementsWidth();
  return renderApp(
    <Routes>
      <Route path={ROUTES.timeline} element={<TimelinePage />} />
      <Route path={ROUTES.event} element={<TimelinePage />} />
    </Routes>,
    { at, dataset },
  );
}

describe(TimelinePage, () => {
  afterEach(() => void vi.restoreAllMocks());

  it("has the title of the record, of another data set, or of the event", async () => {
    const { router } = setup("/");
    await waitFor(() => expect(document.title).toBe("UN Accountability Tracker: North Korea"));
    await router.navigate("/?dataset=https%3A%2F%2Fother.example%2Ftimeline.json");
    await waitFor(() => expect(document.title).toBe("Test timeline · UN Accountability Tracker"));
    await router.navigate("/events/one");
    await waitFor(() => expect(document.title).toBe("A made-up vote · UN Accountability Tracker"));
  });

  it.each([
    ["/events/one", "A made-up vote"],
    ["/events/nothing", "This record has no such event"],
  ])("sets %s under the title of the page, and on a phone makes it the page", async (at, name) => {
    const { unmount } = setup(at);
    expect(await screen.findByRole("heading", { level: 2, name })).toBeInTheDocument();
    unmount();
    narrowTheScreen();
    setup(at);
    expect(await screen.findByRole("heading", { level: 1, name })).toBeInTheDocument();
  });
});
