import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
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
    const links = within(timeline).getAllByRole("link");
    links[0]?.focus();
    expect(links.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(links[2]).toHaveFocus();
    await user.keyboard("{PageUp}");
    expect(links[0]).toHaveFocus();
    await user.keyboard("{End}");
    expect(links[2]).toHaveFocus();
    await user.keyboard("{Home}");
    expect(links[0]).toHaveFocus();
    await user.tab();
    expect(timeline.contains(document.activeElement)).toBe(false);
  });

  it("lets the chain that the address names stand out, and says what each of its events is in it", () => {
    const chained = makeDataset({
      events: [
        { id: "first", date: "2005-12-16", title: "First vote" },
        { id: "next", date: "2012-12-20", title: "Next", relations: [{ type: "cites", target: "first" }] },
        { id: "aside", date: "2013-01-01", title: "Apart" },
      ],
    });
    const { timeline } = setup("/?chain=first", chained);
    const rows = within(timeline).getAllByRole("link");
    expect(rows.map((row) => row.dataset["emphasis"])).toEqual(["strong", "strong", "faint"]);
    expect(rows[1]).toHaveTextContent("Nextwhat that led to20 December 2012");
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

  it("follows what the lanes stand for, with a column for each, and names them beside the body", () => {
    const themed = makeDataset({
      events: [
        { id: "both", title: "Of two themes", date: "2014", themes: ["accountability", "abductions"] },
        { id: "none" },
      ],
    });
    const { timeline } = setup("/?lanes=theme", themed);
    const columns = [...timeline.querySelectorAll("[data-lane]")].map((head) =>
      head.getAttribute("data-lane"),
    );
    expect(columns).toEqual(["accountability", "abductions", "none"]);
    expect(within(timeline).getAllByRole("link", { name: /Of two themes/ })).toHaveLength(1);
    expect(within(timeline).getByRole("link", { name: /Of two themes/ })).toHaveTextContent(
      "Of two themes2014 · General Assembly · Accountability · Abductions",
    );
  });

  it("shows no row of a lane that the filter leaves out", () => {
    const { timeline } = setup("/?bodies=security-council");
    expect(
      within(timeline)
        .getAllByRole("link")
        .map(({ dataset: { row } }) => row),
    ).toEqual(["meeting"]);
  });

  it("has one column where there are more lanes than columns would fit", () => {
    const names = Array.from({ length: 13 }, (_, number) => `type-${number}`);
    const types = names.map((id) => ({ id, names: { en: id }, shape: "dot" as const }));
    const crowded = makeDataset({ types, events: names.map((type) => ({ type })) });
    const { timeline } = setup("/?lanes=type", crowded);
    expect(timeline.querySelector("[data-lane]")).toBeNull();
    const [row] = within(timeline).getAllByRole("link");
    // One thin line of a column, which all rows share.
    expect(
      row
        ?.closest("[style*='--rails']")
        ?.getAttribute("style")
        ?.match(/linear-gradient/g),
    ).toHaveLength(1);
    expect(row).toHaveTextContent("type-0");
  });

  it("leads to the table one type at a time where lanes are types, and to the whole year where there is one lane", () => {
    const crowded = makeDataset({ events: Array.from({ length: 500 }, () => ({ date: "2014-05-01" })) });
    const byType = setup("/?lanes=type", crowded);
    expect(within(byType.timeline).getByRole("link")).toHaveAttribute(
      "href",
      "/table?types=resolution&from=2014&to=2014&lanes=type",
    );
    byType.unmount();
    const { timeline } = setup("/?lanes=one", crowded);
    expect(within(timeline).getByRole("link")).toHaveAttribute("href", "/table?from=2014&to=2014&lanes=one");
  });

  it("can be zoomed and moved by button, and by key", async () => {
    const { user, timeline, search } = setup();
    await user.click(screen.getByRole("button", { name: "Zoom in" }));
    expect(search()).toMatch(/^\?from=/);
    await user.click(screen.getByRole("button", { name: "All years" }));
    expect(search()).toBe("");
    within(timeline).getAllByRole("link")[0]?.focus();
    await user.keyboard("+");
    expect(search()).toMatch(/^\?from=/);
    await user.keyboard("{Escape}");
    expect(search()).toBe("");
  });

  it("changes the dates by two fingers, around the row between them, and leaves one finger to the page", async () => {
    const { timeline, search } = setup();
    const rows = within(timeline).getAllByRole("link");
    document.elementFromPoint = () => rows[1] ?? null;
    const finger = (clientY: number) => ({ clientX: 100, clientY });
    const target = rows[1] ?? timeline;
    expect(fireEvent.touchStart(target, { touches: [finger(200)] })).toBe(true);
    expect(fireEvent.touchMove(target, { touches: [finger(20)] })).toBe(true);
    expect(search()).toBe("");

    const isLeftToPage = fireEvent.touchStart(target, { touches: [finger(200), finger(300)] });
    expect(isLeftToPage).toBe(false);
    fireEvent.touchMove(target, { touches: [finger(100), finger(500)] });
    fireEvent.touchEnd(target, { touches: [] });
    // A quarter of 22 years, around December 2012.
    await waitFor(() => expect(search()).toMatch(/^\?from=201[01]-\d\d-\d\d&to=201[67]-\d\d-\d\d$/));
  });
});
