import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { TimelineView } from "../../../src/views/timeline/TimelineView";
import { makeDataset } from "../../fixtures/timeline";
import { renderApp } from "../../renderApp";
import { giveElementsWidth } from "./layout";

beforeAll(async () => {
  giveElementsWidth();
  // What loads after the first picture is there before the first test, so that each of them starts with all of it.
  await Promise.all([
    import("../../../src/views/timeline/FigureSummary"),
    import("../../../src/views/timeline/FigureWords"),
    import("../../../src/views/timeline/TimelineInput"),
    import("../../../src/views/timeline/TimelineToolbar"),
    import("../../../src/views/timeline/Overview"),
    import("../../../src/locales/en/reading.po"),
  ]);
});

const dataset = makeDataset({
  events: [
    { id: "first", date: "2005-12-16", title: "First vote" },
    { id: "second", date: "2012-12-20", title: "Second text" },
    { id: "meeting", date: "2014-12-22", title: "A meeting", body: "security-council", type: "meeting" },
    { id: "draft", date: "2018-11-16", title: "A draft", body: "third-committee" },
    ...Array.from({ length: 30 }, (_, i) => ({
      id: `busy-${i}`,
      date: "2016-03-14",
      title: `Busy day ${i}`,
      body: "human-rights-council",
    })),
  ],
});

async function setup(at = "/", selected?: string) {
  const app = renderApp(<TimelineView selected={selected} dateFields={null} />, { at, dataset });
  // The keys and the pointer load after the first picture.
  await screen.findByRole("heading", { level: 2, name: "Timeline" });
  await screen.findByRole("group", { name: "Zoom and move" });
  await screen.findByRole("region", { name: "Overview of all years" });
  await screen.findAllByRole("group", { name: /: \d+ events?$/ });
  const plot = screen.getByRole("group", { name: "Timeline" });
  return { ...app, plot, mark: (name: RegExp) => within(plot).getByRole("link", { name }) };
}

/** The click alone: what the mouse does before it belongs to d3-zoom, which needs a real window (see tests/journeys). */
const press = (mark: Element) => fireEvent.click(mark);

describe(TimelineView, () => {
  it("says in a sentence what it shows", async () => {
    const { plot } = await setup();
    expect(plot).toHaveAccessibleDescription(/34 of 34 events from 2005 to 2018/);
  });

  it("is a group of events for each lane, named by body and number", async () => {
    const { plot } = await setup();
    const lane = within(plot).getByRole("group", { name: "General Assembly: 3 events" });
    expect(within(lane).getAllByRole("link")).toHaveLength(3);
  });

  it("makes each event a link that says what it is, and keeps the filter in its address", async () => {
    const { mark } = await setup("/?types=resolution,meeting&q=");
    const link = mark(/Security Council.*22 December 2014.*A meeting/);
    expect(link).toHaveAttribute("href", "/events/meeting?types=resolution,meeting");
    expect(link).toHaveAttribute("data-event", "meeting");
  });

  it("draws events that are too close as one counted mark", async () => {
    const { plot } = await setup();
    const cluster = within(plot).getByRole("button", { name: /^30 events, 14 March 2016/ });
    expect(cluster).toHaveAttribute("data-cluster", "30");
  });

  it("has one tab stop", async () => {
    const { plot } = await setup();
    const stops = [...plot.querySelectorAll("[tabindex='0']")];
    expect(stops).toHaveLength(1);
  });

  it("is walked through with the arrow keys, and opened with Enter", async () => {
    const { user, mark, router } = await setup();
    mark(/First vote/).focus();
    await user.keyboard("{ArrowRight}");
    expect(mark(/Second text/)).toHaveFocus();
    await user.keyboard("{ArrowUp}");
    expect(mark(/A meeting/)).toHaveFocus();
    await user.keyboard("{ArrowDown}{Home}");
    expect(mark(/First vote/)).toHaveFocus();
    await user.keyboard("{End}{Enter}");
    await waitFor(() => expect(router.state.location.pathname).toBe("/events/draft"));
  });

  it("opens an event that is pressed", async () => {
    const { mark, router } = await setup("/?bodies=general-assembly");
    press(mark(/Second text/));
    await waitFor(() => expect(router.state.location.pathname).toBe("/events/second"));
    expect(router.state.location.search).toBe("?bodies=general-assembly");
  });

  it("marks the selected event", async () => {
    const { mark } = await setup("/events/second", "second");
    expect(mark(/Second text/)).toHaveAttribute("aria-current", "true");
  });

  it("lists the events of a cluster that no zoom can take apart", async () => {
    const { user, plot } = await setup();
    press(within(plot).getByRole("button", { name: /^30 events/ }));
    const list = await screen.findByRole("dialog", { name: "Events in this place" });
    expect(within(list).getAllByRole("link")).toHaveLength(30);
    await user.keyboard("{Escape}");
    expect(list).not.toBeInTheDocument();
  });

  it("zooms and pans by button and by key, one entry of history each", async () => {
    const { user, search, mark, goBack } = await setup();
    await user.click(screen.getByRole("button", { name: "Zoom in" }));
    expect(search()).toMatch(/^\?from=20\d\d-\d\d-\d\d&to=20\d\d-\d\d-\d\d$/);
    const once = search();
    mark(/A meeting/).focus();
    await user.keyboard("+");
    expect(search()).not.toBe(once);
    await goBack();
    expect(search()).toBe(once);
    await user.click(screen.getByRole("button", { name: "All years" }));
    expect(search()).toBe("");
  });

  it("closes the selected event with Escape", async () => {
    const { user, mark, router } = await setup("/events/second", "second");
    mark(/Second text/).focus();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(router.state.location.pathname).toBe("/"));
  });
});
