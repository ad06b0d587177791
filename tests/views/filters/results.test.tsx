import { act, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EmptyResult } from "../../../src/views/filters/EmptyResult";
import { ResultCount } from "../../../src/views/filters/ResultCount";
import { makeDataset } from "../../fixtures/timeline";
import { renderApp } from "../../renderApp";

const dataset = makeDataset({
  events: [{ type: "meeting" }, { type: "report" }, { type: "report", body: "security-council" }],
});

function wait(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}

describe(ResultCount, () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("says how many of all events are shown, and announces nothing at first", () => {
    renderApp(<ResultCount />, { dataset, at: "/?types=report" });
    expect(screen.getByText("2 of 3 events shown")).toBeInTheDocument();
    wait(2000);
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
  });

  it("announces a change once, after it has settled", async () => {
    const { router } = renderApp(<ResultCount />, { dataset });
    await act(async () => await router.navigate("/?types=meeting"));
    wait(400);
    await act(async () => await router.navigate("/?types=report"));
    wait(400);
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
    wait(200);
    expect(screen.getByRole("status")).toHaveTextContent("2 of 3 events shown");
  });
});

describe(EmptyResult, () => {
  it("shows nothing while something matches", () => {
    renderApp(<EmptyResult />, { dataset, at: "/?types=report" });
    expect(screen.queryByRole("heading")).not.toBeInTheDocument();
  });

  it("names the filters that are on, and takes one off", async () => {
    const { user, search } = renderApp(<EmptyResult />, {
      dataset,
      at: "/?bodies=human-rights-council&types=report",
    });
    expect(screen.getByRole("heading", { name: "No event matches" })).toBeInTheDocument();
    expect(screen.getByText("Human Rights Council")).toBeInTheDocument();
    await user.click(
      screen.getByRole("button", { name: "Show events without the filter Human Rights Council" }),
    );
    expect(search()).toBe("?types=report");
    expect(screen.queryByRole("heading")).not.toBeInTheDocument();
  });

  it("clears all filters", async () => {
    const { user, search } = renderApp(<EmptyResult />, { dataset, at: "/?types=resolution&to=1999" });
    await user.click(screen.getByRole("button", { name: "Clear all filters" }));
    expect(search()).toBe("");
  });
});
