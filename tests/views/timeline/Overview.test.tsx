import { fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { useLanes } from "../../../src/state/useTimelineFigure";
import { useViewport } from "../../../src/state/useViewport";
import { Overview } from "../../../src/views/timeline/Overview";
import { makeDataset } from "../../fixtures/timeline";
import { renderApp } from "../../renderApp";
import { giveElementsWidth } from "./layout";

beforeAll(() => giveElementsWidth(900));

/** 2005 to 2026: "today" of the tests is in 2026. */
const dataset = makeDataset({ events: [{ date: "2005-12-16" }, { date: "2018-11-16" }] });

function OverviewOfApp() {
  return <Overview lanes={useLanes()} viewport={useViewport()} dateFields={null} />;
}

function setup(at = "/") {
  const app = renderApp(<OverviewOfApp />, { at, dataset });
  return {
    ...app,
    first: screen.getByRole("slider", { name: "First day shown" }),
    last: screen.getByRole("slider", { name: "Last day shown" }),
  };
}

describe(Overview, () => {
  it("has a slider for each end of what is shown, which tells its date in words", () => {
    const { first, last } = setup("/?from=2013-03&to=2016-06");
    expect(first).toHaveAttribute("aria-valuetext", "1 March 2013");
    expect(last).toHaveAttribute("aria-valuetext", "30 June 2016");
  });

  it("moves an end by a month with the arrows, by a year with the page keys, and all the way", async () => {
    const { user, first, last, search } = setup("/?from=2013-03&to=2016-06");
    first.focus();
    await user.keyboard("{ArrowRight}");
    expect(search()).toBe("?from=2013-04-01&to=2016-06-30");
    await user.keyboard("{PageDown}");
    expect(search()).toBe("?from=2012-04-01&to=2016-06-30");
    last.focus();
    await user.keyboard("{ArrowLeft}");
    expect(search()).toBe("?from=2012-04-01&to=2016-05-31");
    await user.keyboard("{End}");
    expect(search()).toBe("?from=2012-04-01&to=2026-12-31");
    first.focus();
    await user.keyboard("{Home}");
    expect(search()).toBe("");
  });

  it("makes one entry of history of a key that is held down", async () => {
    const { user, first, search, goBack } = setup("/?from=2013-03&to=2016-06");
    first.focus();
    await user.keyboard("{ArrowRight>5/}");
    expect(first).toHaveAttribute("aria-valuetext", "1 August 2013");
    expect(search()).toBe("?from=2013-08-01&to=2016-06-30");
    await goBack();
    expect(search()).toBe("?from=2013-03&to=2016-06");
  });

  it("follows a switch or a voice, which send no keys", async () => {
    const { first, search } = setup("/?from=2013-03&to=2016-06");
    fireEvent.input(first, { target: { value: String(Date.UTC(2015, 0, 1) / 86_400_000) } });
    expect(first).toHaveAttribute("aria-valuetext", "1 January 2015");
    fireEvent(first, new Event("change", { bubbles: true }));
    await waitFor(() => expect(search()).toBe("?from=2015-01-01&to=2016-06-30"));
  });
});
