import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { EventPanel } from "../../../src/views/event/EventPanel";
import { eventOf, makeDataset } from "../../fixtures/timeline";
import { renderApp } from "../../renderApp";

const cites = (...targets: string[]) => targets.map((target) => ({ type: "cites" as const, target }));

/** "plea" asked for "mandate", which "report" fulfils; two texts follow, the later of which cites the other, too. */
const DATASET = makeDataset({
  events: [
    { id: "plea", date: "2012", title: "The plea", relations: [{ type: "asks-for", target: "mandate" }] },
    { id: "mandate", date: "2013", title: "The mandate", documents: [{ symbol: "A/TEST/1" }] },
    { id: "report", date: "2014", title: "The report", relations: [{ type: "fulfils", target: "mandate" }] },
    {
      id: "answer",
      date: "2015",
      title: "The answer",
      relations: cites("report"),
      action: { manner: "without-vote", outcome: "adopted" },
    },
    { id: "echo", date: "2016", title: "The echo", relations: cites("report") },
    { id: "late", date: "2017", title: "The late one", relations: cites("echo", "answer") },
    { id: "alone", date: "2018", title: "Apart" },
  ],
});

function renderPanel(id: string, search = "") {
  return renderApp(<EventPanel event={eventOf(DATASET, id)} onClose={vi.fn<() => void>()} />, {
    at: `/events/${id}${search}`,
    dataset: DATASET,
  });
}

const titlesIn = (name: string) =>
  within(screen.getByRole("region", { name }))
    .getAllByRole("listitem")
    .map((item) => within(item).getByRole("link").textContent);

const depths = () => within(screen.getByRole("group", { name: "Follow the chain" }));

describe("the chain in the panel", () => {
  test("lists one step to each side, with type of link, symbol and how it was decided", () => {
    renderPanel("report");
    expect(titlesIn("Builds on")).toEqual(["The mandate"]);
    expect(titlesIn("Led to")).toEqual(["The answer", "The echo"]);
    expect(screen.getByText("carries out what it asked")).toBeVisible();
    expect(screen.getByText("resolution · A/TEST/1")).toBeVisible();
    expect(screen.getByText(/Adopted without a vote/)).toBeVisible();
    expect(screen.queryByRole("heading", { name: /step/ })).not.toBeInTheDocument();
  });

  test("goes as far as the address says, step by step and by date, and names whose links they are", () => {
    renderPanel("report", "?depth=2");
    expect(titlesIn("Builds on")).toEqual(["The mandate", "The plea"]);
    expect(titlesIn("Led to")).toEqual(["The answer", "The echo", "The late one"]);
    expect(screen.getByRole("heading", { level: 4, name: "2 steps back" })).toBeVisible();
    expect(screen.getByRole("heading", { level: 4, name: "2 steps on" })).toBeVisible();
    const plea = screen.getByRole("link", { name: "The plea" }).closest("li");
    expect(plea).toHaveTextContent("The mandate: was asked for in it");
  });

  test("lets the chain stand out on the timeline, and go out again", async () => {
    const { user, search } = renderPanel("report", "?depth=2");
    await user.click(screen.getByRole("link", { name: "Let this chain stand out" }));
    expect(search()).toBe("?depth=2&chain=report");
    await user.click(screen.getByRole("link", { name: "Show the whole timeline as before" }));
    expect(search()).toBe("?depth=2");
  });

  test("does not offer that for an event without a chain", () => {
    renderPanel("alone");
    expect(screen.queryByRole("link", { name: "Let this chain stand out" })).not.toBeInTheDocument();
  });

  test("lets the reader choose how far, and says how many events that shows", async () => {
    const { user, search } = renderPanel("report");
    expect(depths().getByRole("button", { name: "1 step" })).toHaveAttribute("aria-pressed", "true");
    expect(depths().getByRole("status")).toHaveTextContent("Shows 3 of 5 events");
    await user.click(depths().getByRole("button", { name: "to its ends" }));
    expect(search()).toBe("?depth=all");
    expect(depths().getByRole("status")).toHaveTextContent("Shows 5 of 5 events");
    await user.click(depths().getByRole("button", { name: "1 step" }));
    expect(search()).toBe("");
  });

  test("offers the depth of the address, too, and only depths at which there is more", () => {
    const { unmount } = renderPanel("plea", "?depth=2");
    const names = () =>
      depths()
        .getAllByRole("button")
        .map((button) => button.textContent);
    expect(names()).toEqual(["1 step", "2 steps", "3 steps", "to its ends"]);
    expect(depths().getByRole("button", { pressed: true })).toHaveTextContent("2 steps");
    unmount();
    renderPanel("report", "?depth=9");
    expect(names()).toEqual(["1 step", "to its ends"]);
    expect(depths().getByRole("button", { pressed: true })).toHaveTextContent("to its ends");
  });

  test("offers no depth where one step is all there is", () => {
    renderPanel("alone");
    expect(screen.queryByRole("group", { name: "Follow the chain" })).not.toBeInTheDocument();
  });

  test("leaves the focus where it is when the depth changes", async () => {
    const { user } = renderApp(
      <EventPanel event={eventOf(DATASET, "report")} onClose={vi.fn<() => void>()} focusOnOpen />,
      { at: "/events/report", dataset: DATASET },
    );
    const button = depths().getByRole("button", { name: "to its ends" });
    await user.click(button);
    expect(button).toHaveFocus();
  });
});

describe("L in the panel", () => {
  const press = (key: string, shiftKey = false) =>
    fireEvent.keyDown(screen.getByRole("heading", { level: 2 }), { key, shiftKey });

  test("opens the first event that this one led to, with shift the last that it builds on", () => {
    const { router } = renderPanel("report", "?types=resolution");
    press("l");
    expect(router.state.location).toMatchObject({ pathname: "/events/answer", search: "?types=resolution" });
    press("L", true);
    expect(router.state.location.pathname).toBe("/events/mandate");
  });

  test("moves the dates where the event is out of sight, and stays at the end of the chain", () => {
    const { router } = renderPanel("report", "?from=2013-01-01&to=2014-12-31");
    press("ㅣ");
    expect(router.state.location.pathname).toBe("/events/answer");
    expect(router.state.location.search).toMatch(/^\?from=2014-.*to=2016-/);
    expect(router.state.historyAction).toBe("PUSH");
  });

  test("stays where it is at the end of the chain, and with Ctrl", () => {
    const { router } = renderPanel("late");
    press("l");
    fireEvent.keyDown(screen.getByRole("heading", { level: 2 }), { key: "l", ctrlKey: true });
    expect(router.state.location.pathname).toBe("/events/late");
  });
});
