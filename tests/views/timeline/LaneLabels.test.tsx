import { screen } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { LaneLabels } from "../../../src/views/timeline/LaneLabels";
import { TimelineView } from "../../../src/views/timeline/TimelineView";
import { makeDataset } from "../../fixtures/timeline";
import { renderApp } from "../../renderApp";
import { giveElementsWidth } from "./layout";

beforeAll(() => giveElementsWidth());

const dataset = makeDataset({
  events: [
    { date: "2005-12-16" },
    { date: "2012-12-20" },
    { date: "2014-12-22", body: "security-council", type: "meeting" },
  ],
});

function setup(at = "/") {
  const app = renderApp(<TimelineView selected={undefined} dateFields={null} />, { at, dataset });
  return { ...app, label: (name: RegExp) => screen.getByRole("button", { name }) };
}

describe(LaneLabels, () => {
  it("carries the number of events in the lane", () => {
    const { label } = setup();
    expect(label(/General Assembly/)).toHaveTextContent("2");
    expect(label(/Human Rights Council/)).toHaveTextContent("0");
  });

  it("shows one body alone, and all of them again when pressed once more", async () => {
    const { user, label, search } = setup();
    await user.click(label(/General Assembly/));
    expect(search()).toBe("?bodies=general-assembly");
    expect(label(/General Assembly/)).toHaveAttribute("aria-pressed", "true");
    await user.click(label(/General Assembly/));
    expect(search()).toBe("");
  });

  it("adds a body with a modifier key, and takes it off again", async () => {
    const { user, label, search } = setup("/?bodies=general-assembly");
    await user.keyboard("{Shift>}");
    await user.click(label(/Security Council/));
    expect(search()).toBe("?bodies=general-assembly,security-council");
    await user.click(label(/General Assembly/));
    expect(search()).toBe("?bodies=security-council");
  });

  it("says of a filtered-out lane how many events it would show", () => {
    const { label } = setup("/?bodies=general-assembly");
    expect(label(/Security Council/)).toHaveTextContent("1");
    expect(label(/Security Council/)).toHaveAttribute("aria-pressed", "false");
  });
});
