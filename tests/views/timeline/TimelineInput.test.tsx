import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { TimelineView } from "../../../src/views/timeline/TimelineView";
import { makeDataset } from "../../fixtures/timeline";
import { renderApp } from "../../renderApp";
import { giveElementsWidth } from "./layout";

beforeAll(async () => {
  giveElementsWidth();
  await Promise.all([
    import("../../../src/views/timeline/FigureWords"),
    import("../../../src/views/timeline/TimelineInput"),
    import("../../../src/views/timeline/TimelineToolbar"),
    import("../../../src/views/timeline/Overview"),
  ]);
});

const dataset = makeDataset({
  events: [
    { id: "meeting", date: "2014-12-22", title: "A meeting", body: "security-council", type: "meeting" },
    ...Array.from({ length: 14 }, (_, i) => ({
      id: `year-${i}`,
      date: `20${String(i + 5).padStart(2, "0")}-12-16`,
      title: `Vote of year ${i}`,
      action: { manner: "without-vote" as const, outcome: "adopted" as const },
    })),
    ...Array.from({ length: 20 }, (_, i) => ({
      id: `month-${i}`,
      date: `2016-03-${String(i + 5).padStart(2, "0")}`,
      title: `Day ${i}`,
      body: "human-rights-council",
    })),
    ...Array.from({ length: 12 }, (_, i) => ({
      id: `busy-${i}`,
      date: "2008-03-14",
      title: `Busy ${i}`,
      body: "human-rights-council",
    })),
  ],
});

async function setup(at = "/", selected?: string) {
  const app = renderApp(<TimelineView selected={selected} dateFields={null} />, { at, dataset });
  await screen.findByRole("group", { name: "Zoom and move" });
  await screen.findAllByRole("group", { name: /: \d+ events?$/ });
  const plot = screen.getByRole("group", { name: "Timeline" });
  return {
    ...app,
    plot,
    mark: (name: RegExp) => within(plot).getByRole("link", { name }),
    cluster: (name: RegExp) => within(plot).getByRole("button", { name }),
    card: () => document.querySelector<HTMLElement>("[data-card]"),
  };
}

describe("the keyboard on the timeline", () => {
  it("goes ten marks at a time, to a lane by its number, and round from the last lane to the first", async () => {
    const { user, mark, cluster } = await setup();
    mark(/Vote of year 0\b/).focus();
    await user.keyboard("{PageDown}");
    expect(mark(/Vote of year 10\b/)).toHaveFocus();
    await user.keyboard("{PageUp}");
    expect(mark(/Vote of year 0\b/)).toHaveFocus();
    await user.keyboard("3");
    expect(cluster(/^12 events/)).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(mark(/A meeting/)).toHaveFocus();
    await user.keyboard("2");
    expect(mark(/Vote of year 9\b/)).toHaveFocus();
  });

  it("opens a cluster to its first event, and Esc leads back out", async () => {
    const { user, cluster, plot, search } = await setup();
    cluster(/^20 events/).focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(search()).toMatch(/from=2016-0[23]-\d\d&to=2016-0[34]-\d\d/));
    expect(document.activeElement).toHaveAccessibleName(/5 March 2016: Day 0/);
    await user.keyboard("{Escape}");
    expect(search()).toBe("");
    expect(plot.contains(document.activeElement)).toBe(true);
    expect(document.activeElement).toHaveAccessibleName(/^20 events/);
  });

  it("keeps its place in a cluster that a closer look takes apart", async () => {
    const { user, cluster, search } = await setup();
    cluster(/^20 events/).focus();
    await user.keyboard("++");
    expect(search()).not.toBe("");
    expect(document.activeElement).toHaveAccessibleName(/March 2016/);
  });

  it("goes through the list of a cluster with the arrows, and back to the cluster with Esc", async () => {
    const { user, cluster } = await setup();
    cluster(/^12 events/).focus();
    await user.keyboard("{Enter}");
    const list = await screen.findByRole("dialog", { name: "Events in this place" });
    const links = within(list).getAllByRole("link");
    expect(links[0]).toHaveFocus();
    await user.keyboard("{PageDown}{ArrowDown}{ArrowUp}");
    expect(links[10]).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(list).not.toBeInTheDocument();
    expect(cluster(/^12 events/)).toHaveFocus();
  });

  it("closes the event with Esc, and leaves the dates as they are", async () => {
    const { user, mark, router, search } = await setup("/events/year-3?from=2004&to=2012", "year-3");
    mark(/Vote of year 3\b/).focus();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(router.state.location.pathname).toBe("/"));
    expect(search()).toBe("?from=2004&to=2012");
  });
});

describe("the card of a mark", () => {
  it("tells date, title and how it was decided of what the pointer is at", async () => {
    const { mark, card } = await setup();
    fireEvent.pointerMove(mark(/Vote of year 3\b/));
    await waitFor(() => expect(card()).toHaveTextContent("Vote of year 316 December 2008"));
    expect(card()).toHaveTextContent(/without a vote/i);
  });

  it("names what is inside a cluster, and says how many more", async () => {
    const { cluster, card } = await setup();
    fireEvent.pointerMove(cluster(/^20 events/));
    await waitFor(() => expect(card()).toHaveTextContent("5 March 2016 Day 0"));
    expect(card()).toHaveTextContent("and 15 more");
  });

  it("stays while the pointer is on it, and goes when it leaves", async () => {
    const { plot, mark, card } = await setup();
    fireEvent.pointerMove(mark(/A meeting/));
    await waitFor(() => expect(card()).not.toBeNull());
    fireEvent.pointerLeave(plot);
    const shown = card();
    if (shown === null) throw new Error("the card has gone at once");
    fireEvent.pointerEnter(shown);
    fireEvent.pointerLeave(shown);
    await waitFor(() => expect(card()).toBeNull());
  });

  it("goes with Esc before anything else does", async () => {
    const { user, mark, card, search } = await setup("/?from=2004&to=2012");
    mark(/Vote of year 3\b/).focus();
    fireEvent.pointerMove(mark(/Vote of year 4\b/));
    await waitFor(() => expect(card()).not.toBeNull());
    await user.keyboard("{Escape}");
    expect(card()).toBeNull();
    expect(search()).toBe("?from=2004&to=2012");
  });

  it("goes with Esc from wherever the focus is, and stays away from the same mark", async () => {
    const { user, mark, card } = await setup();
    fireEvent.pointerMove(mark(/A meeting/));
    await waitFor(() => expect(card()).not.toBeNull());
    document.body.focus();
    await user.keyboard("{Escape}");
    expect(card()).toBeNull();
    fireEvent.pointerMove(mark(/A meeting/));
    fireEvent.pointerMove(mark(/Vote of year 3\b/));
    await waitFor(() => expect(card()).toHaveTextContent("Vote of year 3"));
  });
});
