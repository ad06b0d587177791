import { fireEvent, screen } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { fullExtent } from "../../../src/core/filter/filterSpan";
import { countLaneRows, stackLanes } from "../../../src/core/timeline/laneBands";
import { indexLanes } from "../../../src/core/timeline/laneIndex";
import type { LaneGrouping } from "../../../src/core/url/timelineView";
import { useLaneChoice } from "../../../src/state/useLaneChoice";
import { LaneLabels } from "../../../src/views/timeline/LaneLabels";
import { TimelineView } from "../../../src/views/timeline/TimelineView";
import { makeDataset } from "../../fixtures/timeline";
import { renderApp, TEST_NOW } from "../../renderApp";
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
    await expect.poll(search).toBe("?bodies=general-assembly");
    expect(label(/General Assembly/)).toHaveAttribute("aria-pressed", "true");
    await user.click(label(/General Assembly/));
    await expect.poll(search).toBe("");
  });

  it("folds the others at once, and tells the address after that has been seen", async () => {
    const { label, search, container } = setup();
    const marksOfCouncil = () => container.querySelectorAll('[data-lane="security-council"] [data-key]');
    expect(marksOfCouncil()).toHaveLength(1);
    fireEvent.click(label(/General Assembly/));
    expect(label(/General Assembly/)).toHaveAttribute("aria-pressed", "true");
    expect(marksOfCouncil()).toHaveLength(0);
    expect(search()).toBe("");
    await expect.poll(search).toBe("?bodies=general-assembly");
  });

  it("takes back a press at once, also before the address has followed it", async () => {
    const { label, search, container } = setup("/?types=resolution,meeting");
    fireEvent.click(label(/General Assembly/));
    fireEvent.click(label(/General Assembly/));
    expect(label(/General Assembly/)).toHaveAttribute("aria-pressed", "false");
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(search()).toBe("?types=resolution,meeting");
    expect(container.querySelectorAll('[data-lane="security-council"] [data-key]')).toHaveLength(1);
  });

  it("adds a body with a modifier key, and takes it off again", async () => {
    const { user, label, search } = setup("/?bodies=general-assembly");
    await user.keyboard("{Shift>}");
    await user.click(label(/Security Council/));
    await expect.poll(search).toBe("?bodies=general-assembly,security-council");
    await user.click(label(/General Assembly/));
    await expect.poll(search).toBe("?bodies=security-council");
  });

  it("says of a filtered-out lane how many events it would show", () => {
    const { label } = setup("/?bodies=general-assembly");
    expect(label(/Security Council/)).toHaveTextContent("1");
    expect(label(/Security Council/)).toHaveAttribute("aria-pressed", "false");
  });
});

describe("LaneLabels of other lanes than bodies", () => {
  const themed = makeDataset({
    events: [
      { date: "2005-12-16", themes: ["accountability"] },
      { date: "2012-12-20", themes: ["accountability", "abductions"] },
      { date: "2014-12-22", body: "security-council", type: "meeting" },
    ],
  });

  function setupLanes(grouping: LaneGrouping, more = "") {
    const lanes = indexLanes(themed, themed.events, TEST_NOW, grouping);
    const laneRows = countLaneRows(lanes, { extent: fullExtent(themed, TEST_NOW), widthPx: 900 });
    const { bands } = stackLanes(lanes, laneRows, new Set());
    const Labels = () => <LaneLabels bands={bands} choice={useLaneChoice()} />;
    const app = renderApp(<Labels />, {
      at: `/?lanes=${grouping}${more}`,
      dataset: themed,
    });
    return { ...app, label: (name: RegExp) => screen.getByRole("button", { name }) };
  }

  it("filters by type where lanes are types", async () => {
    const { user, label, search } = setupLanes("type");
    expect(label(/resolution/)).toHaveTextContent("2");
    await user.click(label(/meeting/));
    await expect.poll(search).toBe("?types=meeting&lanes=type");
    expect(label(/meeting/)).toHaveAttribute("aria-pressed", "true");
  });

  it("filters by theme where lanes are themes, and says of each how many events it would show", async () => {
    const { user, label, search } = setupLanes("theme", "&themes=abductions");
    expect(label(/Accountability/)).toHaveTextContent("2");
    expect(label(/Abductions/)).toHaveTextContent("1");
    await user.keyboard("{Shift>}");
    await user.click(label(/Accountability/));
    await expect.poll(search).toBe("?themes=abductions,accountability&lanes=theme");
  });

  it("only counts where no filter stands for a lane", () => {
    setupLanes("theme");
    expect(screen.queryByRole("button", { name: /No theme/ })).not.toBeInTheDocument();
    expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "Accountability2",
      "Abductions1",
      "No theme1",
    ]);
  });

  it("counts everything that matches in the lane that holds everything", () => {
    setupLanes("one", "&types=resolution");
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
    expect(screen.getByRole("listitem")).toHaveTextContent("All events2");
  });
});
