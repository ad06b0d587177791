import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ViewOptions } from "../../../src/views/timeline/ViewOptions";
import { makeDataset, makeTimeline } from "../../fixtures/timeline";
import { narrowTheScreen } from "../../narrowScreen";
import { renderApp } from "../../renderApp";

const { bodies } = makeTimeline();
const dataset = makeDataset({
  bodies: bodies.map((body) =>
    body.id === "security-council"
      ? {
          ...body,
          coverage: [{ from: "2014", to: "2017", what: { en: "formal meetings" }, types: ["meeting"] }],
        }
      : body,
  ),
  events: [{ date: "2014-12-22" }],
});

const lanes = () => screen.getByRole("combobox", { name: "Lanes" });
const scale = () => screen.getByRole("combobox", { name: "Scale" });
const silences = () => screen.getByRole("button", { name: "Silences" });

describe(ViewOptions, () => {
  it("writes what the lanes stand for into the address, and nothing for bodies", async () => {
    const { user, search } = renderApp(<ViewOptions />, { dataset });
    expect(lanes()).toHaveDisplayValue("Bodies");
    await user.selectOptions(lanes(), "Themes");
    expect(search()).toBe("?lanes=theme");
    await user.selectOptions(lanes(), "One lane");
    expect(search()).toBe("?lanes=one");
    await user.selectOptions(lanes(), "Bodies");
    expect(search()).toBe("");
  });

  it("writes the scale, and says while it is on that the axis is not to scale", async () => {
    const { user, search } = renderApp(<ViewOptions />, { dataset });
    expect(screen.queryByText(/Not to scale/)).not.toBeInTheDocument();
    await user.selectOptions(scale(), "Evenly spaced");
    expect(search()).toBe("?scale=even");
    expect(screen.getByText("Not to scale: evenly spaced")).toBeVisible();
    await user.selectOptions(scale(), "To time");
    expect(search()).toBe("");
  });

  it("turns the silences on and off", async () => {
    const { user, search } = renderApp(<ViewOptions />, { dataset });
    await user.click(silences());
    expect(search()).toBe("?silences=1");
    expect(silences()).toHaveAttribute("aria-pressed", "true");
    await user.click(silences());
    expect(search()).toBe("");
    expect(silences()).toHaveAttribute("aria-pressed", "false");
  });

  it("says why there are no silences where lanes are not bodies, and changes nothing then", async () => {
    const { user, search } = renderApp(<ViewOptions />, { at: "/?lanes=type", dataset });
    expect(silences()).toHaveAttribute("aria-disabled", "true");
    expect(silences()).toHaveAccessibleDescription(/where lanes are bodies/);
    await user.click(silences());
    expect(search()).toBe("?lanes=type");
  });

  it("keeps the filter and the other choices", async () => {
    const { user, search } = renderApp(<ViewOptions />, { at: "/?types=meeting&lanes=type", dataset });
    await user.selectOptions(scale(), "Evenly spaced");
    expect(search()).toBe("?types=meeting&lanes=type&scale=even");
  });

  it("is worked by keyboard, one control after the other", async () => {
    const { user, search } = renderApp(<ViewOptions />, { dataset });
    await user.tab();
    expect(lanes()).toHaveFocus();
    await user.tab();
    expect(scale()).toHaveFocus();
    await user.tab();
    expect(silences()).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(search()).toBe("?silences=1");
  });

  it("leaves out what a timeline has no use for", () => {
    renderApp(<ViewOptions />, { dataset: makeDataset({ themes: [], events: [{}] }) });
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
    expect(screen.queryByRole("option", { name: "Themes" })).not.toBeInTheDocument();
  });

  it("offers no scale on a narrow screen, where every event has a row", () => {
    narrowTheScreen();
    renderApp(<ViewOptions />, { at: "/?scale=even", dataset });
    expect(lanes()).toBeVisible();
    expect(silences()).toBeVisible();
    expect(screen.queryByRole("combobox", { name: "Scale" })).not.toBeInTheDocument();
    expect(screen.queryByText(/Not to scale/)).not.toBeInTheDocument();
  });
});
