import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { FigureSummary } from "../../../src/views/timeline/FigureSummary";
import { AfterTimeline } from "../../../src/views/timeline/SkipTimeline";
import { makeDataset } from "../../fixtures/timeline";
import { renderApp } from "../../renderApp";

const dataset = makeDataset({ events: [{ date: "2005-12-16" }, { date: "2018-11-16" }] });

function setup() {
  return renderApp(
    <>
      <FigureSummary id="summary" />
      <div role="group" aria-label="plot" aria-describedby="summary" />
      <button type="button">in the timeline</button>
      <AfterTimeline />
      <button type="button">after it</button>
    </>,
    { dataset },
  );
}

describe(FigureSummary, () => {
  it("has a heading, says what is shown, and how to go through it", () => {
    setup();
    expect(screen.getByRole("heading", { level: 2, name: "Timeline" })).toBeInTheDocument();
    const plot = screen.getByRole("group", { name: "plot" });
    expect(plot).toHaveAccessibleDescription(/^2 of 2 events from 2005 to 2018 in 1 lane\./);
    expect(plot).toHaveAccessibleDescription(/Left and right arrows go through time/);
  });

  it("leads past the timeline, to what comes after it, and leaves the address alone", async () => {
    Element.prototype.scrollIntoView = () => undefined;
    const { user, router } = setup();
    await user.tab();
    expect(screen.getByRole("link", { name: "Skip the timeline" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(screen.getByText("End of the timeline")).toHaveFocus();
    expect(router.state.location.hash).toBe("");
    await user.tab();
    expect(screen.getByRole("button", { name: "after it" })).toHaveFocus();
  });
});
