import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { EventSteps } from "../../../src/views/present/EventSteps";
import { makeDataset } from "../../fixtures/timeline";
import { renderApp } from "../../renderApp";

const DATASET = makeDataset({
  events: [
    { id: "one", date: "2014-01-01", type: "report" },
    { id: "two", date: "2014-02-01", type: "meeting" },
    {
      id: "three",
      date: "2014-03-01",
      type: "report",
      relations: [{ type: "cites", target: "one", source: "https://example.org/" }],
      sources: [{ publisher: "P", title: "T", url: "https://example.org/", kind: "official" }],
    },
    { id: "four", date: "2014-04-01", type: "report" },
  ],
});

function step(at: string, selected: string | undefined) {
  return renderApp(<EventSteps selected={selected} />, { at, dataset: DATASET });
}
const target = (name: RegExp) => screen.getByRole("link", { name }).getAttribute("href");

describe(EventSteps, () => {
  it("begins with the first event, and says how many are to come", () => {
    step("/?present=1", undefined);
    expect(screen.getByText("4 to come")).toBeVisible();
    expect(target(/Next/)).toBe("/events/one?present=1");
  });

  it("goes through the events that the filter leaves", () => {
    step("/events/three?types=report&present=1", "three");
    expect(screen.getByText("2 of 3")).toBeVisible();
    expect(target(/Previous/)).toBe("/events/one?types=report&present=1");
    expect(target(/Next/)).toBe("/events/four?types=report&present=1");
  });

  it("has a place for an event that the filter leaves out", () => {
    step("/events/two?types=report&present=1", "two");
    expect(screen.getByText("2 of 4")).toBeVisible();
    expect(target(/Next/)).toBe("/events/three?types=report&present=1");
  });

  it("goes through the chain that stands out", () => {
    step("/events/one?chain=three&present=1", "one");
    expect(screen.getByText("1 of 2")).toBeVisible();
    expect(target(/Next/)).toBe("/events/three?chain=three&present=1");
  });

  it("follows the clicker", async () => {
    const { user, router } = step("/?present=1", undefined);
    await user.keyboard("{PageDown}");
    expect(router.state.location.pathname).toBe("/events/one");
  });
});
