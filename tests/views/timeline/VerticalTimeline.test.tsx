import { act, screen, within } from "@testing-library/react";
import { useLocation } from "react-router";
import { describe, expect, it, vi } from "vitest";
import { VerticalTimeline } from "../../../src/views/timeline/VerticalTimeline";
import { makeDataset } from "../../fixtures/timeline";
import { renderApp } from "../../renderApp";

const dataset = makeDataset({
  events: [
    { id: "first", date: "2005-12-16", title: "First vote" },
    { id: "second", date: "2012-12", title: "Second text" },
    { id: "meeting", date: "2012-12-22", title: "A meeting", body: "security-council", type: "meeting" },
  ],
});

function setup(at = "/", events = dataset) {
  const app = renderApp(<VerticalTimeline selected={undefined} />, { at, dataset: events });
  return { ...app, timeline: screen.getByRole("region", { name: "Timeline" }) };
}

function SelectedByAddress() {
  return <VerticalTimeline selected={/^\/events\/(.+)/.exec(useLocation().pathname)?.[1]} />;
}

describe(VerticalTimeline, () => {
  it("gives each event a row under its year, with its date as precise as known and its body", () => {
    const { timeline } = setup();
    const year = within(timeline).getByRole("region", { name: "2012" });
    const [month, day] = within(year).getAllByRole("link");
    expect(month).toHaveTextContent("Second textDecember 2012 · General Assembly");
    expect(day).toHaveTextContent("A meeting22 December 2012 · Security Council");
  });

  it("is one tab stop that the arrow keys lead through", async () => {
    const { user, timeline } = setup();
    await user.tab();
    const links = within(timeline).getAllByRole("link");
    expect(links[0]).toHaveFocus();
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(links[2]).toHaveFocus();
    await user.keyboard("{Home}");
    expect(links[0]).toHaveFocus();
    await user.tab();
    expect(timeline.contains(document.activeElement)).toBe(false);
  });

  it("shows only the years of the address", () => {
    const { timeline } = setup("/?from=2012&to=2012");
    expect(within(timeline).queryByText("First vote")).not.toBeInTheDocument();
  });

  it("counts by year and body when there are too many events to read, and opens a year", () => {
    const events = Array.from({ length: 500 }, (_, i) => ({ date: `20${10 + (i % 5)}-05-01` }));
    const { timeline } = setup("/", makeDataset({ events }));
    const row = within(timeline).getAllByRole("link")[0];
    expect(row).toHaveTextContent("100 events");
    expect(row).toHaveAttribute("href", "/?from=2010&to=2010");
  });

  it("leads to the table where a year alone has too many events, one body at a time", () => {
    const events = Array.from({ length: 500 }, () => ({ date: "2014-05-01" }));
    const { timeline } = setup("/", makeDataset({ events }));
    expect(within(timeline).getByRole("link")).toHaveAttribute(
      "href",
      "/table?bodies=general-assembly&from=2014&to=2014",
    );
  });

  it("goes back to the row of the event that was closed", async () => {
    const scrollIntoView = vi.fn<() => void>();
    Element.prototype.scrollIntoView = scrollIntoView;
    const { router } = renderApp(<SelectedByAddress />, { at: "/events/second", dataset });
    expect(document.body).toHaveFocus();
    await act(async () => router.navigate("/"));
    const row = screen.getByRole("link", { name: /Second text/ });
    expect(row).toHaveFocus();
    expect(scrollIntoView.mock.contexts).toEqual([row]);
  });

  it("leaves the focus alone when the reader is elsewhere as an event closes", async () => {
    const { router } = renderApp(
      <>
        <input aria-label="elsewhere" />
        <SelectedByAddress />
      </>,
      { at: "/events/second", dataset },
    );
    screen.getByRole("textbox").focus();
    await act(async () => router.navigate("/"));
    expect(screen.getByRole("textbox")).toHaveFocus();
  });
});
