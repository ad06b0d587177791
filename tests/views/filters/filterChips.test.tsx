import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { FilterChips } from "../../../src/views/filters/FilterChips";
import { renderApp } from "../../renderApp";

const EVERYTHING =
  "/?bodies=security-council&types=report&themes=abductions&manner=without-vote&q=refer&from=2014&to=2016-03";

describe(FilterChips, () => {
  it("shows nothing to remove when no filter is on", () => {
    renderApp(<FilterChips />);
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });

  it("names each filter that is on", () => {
    renderApp(<FilterChips />, { at: EVERYTHING });
    const names = screen.getAllByRole("button", { name: /^Remove filter/ }).map((button) => button.ariaLabel);
    expect(names).toEqual([
      "Remove filter: Security Council",
      "Remove filter: report",
      "Remove filter: Abductions",
      "Remove filter: Without a vote",
      "Remove filter: From 2014",
      "Remove filter: Until March 2016",
      "Remove filter: Search: refer",
    ]);
  });

  it("removes only the filter of its chip, and passes the focus on", async () => {
    const { user, search } = renderApp(<FilterChips />, { at: EVERYTHING });
    await user.click(screen.getByRole("button", { name: "Remove filter: Security Council" }));
    expect(search()).toBe("?types=report&themes=abductions&manner=without-vote&q=refer&from=2014&to=2016-03");
    expect(screen.getByRole("button", { name: "Remove filter: report" })).toHaveFocus();
  });

  it("keeps the focus in its place when the last chip goes", async () => {
    const { user, search } = renderApp(<FilterChips />, { at: "/?q=refer" });
    await user.click(screen.getByRole("button", { name: "Remove filter: Search: refer" }));
    expect(search()).toBe("");
    expect(screen.getByRole("group", { name: "Filters that are on" })).toHaveFocus();
  });

  it("clears all filters in one click, and nothing else", async () => {
    const { user, search } = renderApp(<FilterChips />, { at: `${EVERYTHING}&lang=en` });
    await user.click(screen.getByRole("button", { name: "Clear all" }));
    expect(search()).toBe("?lang=en");
  });

  it("has no chip for a body that this record does not have", () => {
    renderApp(<FilterChips />, { at: "/?bodies=nowhere" });
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });
});
