import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { FilterBar } from "../../../src/views/filters/FilterBar";
import { makeDataset } from "../../fixtures/timeline";
import { renderApp } from "../../renderApp";

const dataset = makeDataset({
  events: [
    { body: "security-council", type: "meeting", date: "2014-12-22" },
    { body: "general-assembly", type: "resolution", date: "2014-12-18", themes: ["accountability"] },
    { body: "third-committee", type: "resolution", date: "2014-11-18" },
    { body: "human-rights-council", type: "report", date: "2014-02-17" },
  ],
});

function bodies() {
  return within(screen.getByRole("dialog", { name: "Bodies" }));
}

describe(FilterBar, () => {
  it("has a button for each facet and for the dates, all of them off at first", () => {
    renderApp(<FilterBar />, { dataset });
    const names = within(screen.getByRole("group", { name: "Filters" }))
      .getAllByRole("button")
      .map((button) => button.textContent);
    expect(names).toEqual(["Bodies: any", "Type: any", "Theme: any", "Decision: any", "Dates"]);
  });

  it("narrows the events to a body, in the address and on its button", async () => {
    const { user, search } = renderApp(<FilterBar />, { dataset });
    await user.click(bodies().getByRole("checkbox", { name: "Security Council 1" }));
    expect(search()).toBe("?bodies=security-council");
    expect(screen.getByRole("button", { name: "Bodies: Security Council" })).toBeInTheDocument();
  });

  it("adds a second body, and takes the first one off again", async () => {
    const { user, search } = renderApp(<FilterBar />, { dataset });
    await user.click(bodies().getByRole("checkbox", { name: /^Human Rights Council/ }));
    await user.click(bodies().getByRole("checkbox", { name: /^Security Council/ }));
    expect(search()).toBe("?bodies=security-council,human-rights-council");
    expect(screen.getByRole("button", { name: "Bodies: 2" })).toBeInTheDocument();
    await user.click(bodies().getByRole("checkbox", { name: /^Human Rights Council/ }));
    expect(search()).toBe("?bodies=security-council");
  });

  it("lists each body below the rung that it is drawn on", () => {
    renderApp(<FilterBar />, { dataset });
    const names = bodies()
      .getAllByRole("checkbox")
      .map((box) => box.closest("label")?.textContent);
    expect(names).toEqual([
      "Security Council 1",
      "General Assembly 2",
      "Third Committee 1",
      "Human Rights Council 1",
      "Commission on Human Rights 0",
    ]);
  });

  it("takes a rung to stand for the bodies drawn on it", async () => {
    const { user, search } = renderApp(<FilterBar />, { dataset });
    await user.click(bodies().getByRole("checkbox", { name: /^Third Committee/ }));
    const rung = bodies().getByRole("checkbox", { name: /^General Assembly/ });
    expect(rung).toBePartiallyChecked();
    await user.click(rung);
    expect(search()).toBe("?bodies=general-assembly");
    const part = bodies().getByRole("checkbox", { name: /^Third Committee/ });
    expect(part).toBeChecked();
    expect(part).toBeDisabled();
  });

  it("counts what each value would show under the other filters", async () => {
    const { user } = renderApp(<FilterBar />, { dataset });
    await user.click(screen.getByRole("checkbox", { name: "report 1" }));
    expect(bodies().getByRole("checkbox", { name: "Security Council 0" })).toBeInTheDocument();
    expect(bodies().getByRole("checkbox", { name: "Human Rights Council 1" })).toBeInTheDocument();
    expect(screen.getByRole("checkbox", { name: "resolution 2" })).toBeInTheDocument();
  });

  it("undoes a choice with Back", async () => {
    const { user, search, goBack } = renderApp(<FilterBar />, { dataset });
    await user.click(screen.getByRole("checkbox", { name: /^Accountability/ }));
    expect(search()).toBe("?themes=accountability");
    await goBack();
    expect(search()).toBe("");
    expect(await screen.findByRole("button", { name: "Theme: any" })).toBeInTheDocument();
  });

  it("keeps the rest of the address", async () => {
    const { user, search } = renderApp(<FilterBar />, { dataset, at: "/?q=refer&lang=en&later=1" });
    await user.click(screen.getByRole("checkbox", { name: /^Not adopted/ }));
    expect(search()).toBe("?manner=not-adopted&q=refer&lang=en&later=1");
  });

  it("says the chosen dates on its last button", () => {
    renderApp(<FilterBar />, { dataset, at: "/?from=2014&to=2016-03" });
    expect(screen.getByRole("button", { name: "2014 – March 2016" })).toBeInTheDocument();
  });

  it("shows names in the interface language", () => {
    renderApp(<FilterBar />, { dataset, language: "ko" });
    expect(bodies().getByRole("checkbox", { name: "총회 2" })).toBeInTheDocument();
  });

  it("gathers everything in one sheet on a narrow screen", async () => {
    const matchMedia = vi.spyOn(window, "matchMedia");
    const wide = window.matchMedia("");
    matchMedia.mockReturnValue(
      Object.assign(Object.create(wide), {
        matches: true,
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
      }),
    );
    const { user, search } = renderApp(<FilterBar />, { dataset });
    expect(screen.getByRole("button", { name: "Filter" })).toBeInTheDocument();
    await user.click(screen.getByText("Type: any"));
    await user.click(screen.getByRole("checkbox", { name: /^meeting/ }));
    expect(search()).toBe("?types=meeting");
    expect(screen.getByRole("button", { name: "Filter · 1" })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Clear all filters" }));
    expect(search()).toBe("");
    matchMedia.mockRestore();
  });
});
