import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Legend } from "../../../src/views/timeline/Legend";
import { renderApp } from "../../renderApp";

describe(Legend, () => {
  it("says in words what each look of a date means", () => {
    renderApp(<Legend />);
    const said = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(said).toEqual(
      expect.arrayContaining([
        "a date known only to the month or year",
        "about then",
        "a date that its source doubts",
        "mandate or other span",
        "began or ended some time in the fading part",
        "goes on",
        "start or end not known",
      ]),
    );
  });

  it("fills every drawing from itself, and not from a plot that may not be there", () => {
    const { container } = renderApp(<Legend />);
    const ids = new Set([...container.querySelectorAll("[id]")].map(({ id }) => id));
    const filled = [...container.querySelectorAll<SVGElement>("path[style]")].map(
      ({ style }) => style.fill || style.mask,
    );
    const wanted = filled.map((value) => /#([^")]+)/.exec(value)?.[1] ?? "");
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
  });
});
