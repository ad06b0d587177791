import { act, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { RecommendationViews } from "../../../src/views/recommendations/RecommendationViews";
import { makeAsk, makeEvidence, makeRecommendation } from "../../fixtures/recommendations";
import { makeDataset } from "../../fixtures/timeline";
import { renderApp } from "../../renderApp";
import { catchFiles } from "../../savedFiles";
import { giveElementsWidth } from "../timeline/layout";

const ALL = [
  makeRecommendation({
    id: "refer",
    title: "Refer the situation",
    asked: [makeAsk(), makeAsk({ date: "2014-12-18" }), makeAsk({ date: "2015-12" })],
    evidence: [makeEvidence({ date: "2017-12-11" })],
  }),
  makeRecommendation({
    id: "office",
    title: "Open an office",
    asked: [makeAsk(), makeAsk({ date: "2014-03-28", event: "plea" })],
    evidence: [makeEvidence({ date: "2015-06", effect: "fulfils" })],
  }),
  makeRecommendation({ id: "apology", title: "Say sorry", addressees: ["the neighbours"] }),
];
const DATASET = makeDataset({ events: [{ id: "plea", date: "2014-03-28" }] });

const setup = (at: string) =>
  renderApp(<RecommendationViews shown={ALL} all={ALL} />, { at, dataset: DATASET });

beforeEach(() => giveElementsWidth());

describe("the lanes of the recommendations", () => {
  const figure = async () => within(await screen.findByRole("group", { name: "Recommendations over time" }));
  const STEPS = ["refer", "refer", "refer", "refer", "office", "office", "office", "apology"];

  test("are an address of their own, one link away", async () => {
    const { user, search } = setup("/recommendations");
    expect(await screen.findByRole("link", { name: "Board by status" })).toHaveAttribute("aria-current");
    await user.click(screen.getByRole("link", { name: "Lanes over time" }));
    expect(search()).toBe("?show=lanes");
    expect(await figure()).toBeDefined();
  });

  test("name each recommendation with its status and how often it was asked, and draw every step", async () => {
    setup("/recommendations?show=lanes");
    const lanes = await figure();
    expect(
      lanes.getByRole("heading", { level: 2, name: "Refer the situation" }).parentElement,
    ).toHaveTextContent("Pending · asked 3 times");
    expect(lanes.getAllByRole("link", { name: / · / })).toHaveLength(STEPS.length);
  });

  test("lead from a step to its event, and without one to the recommendation", async () => {
    setup("/recommendations?show=lanes");
    const lanes = await figure();
    expect(lanes.getByRole("link", { name: /^28 March 2014/ })).toHaveAttribute(
      "href",
      "/events/plea?show=lanes",
    );
    expect(lanes.getByRole("link", { name: /^11 December 2017/ })).toHaveAttribute(
      "href",
      "/recommendations/refer?show=lanes",
    );
  });

  test("are one stop of Tab, and the arrow keys go along a lane and to the next", async () => {
    const { user } = setup("/recommendations?show=lanes");
    const lanes = await figure();
    const marks = lanes.getAllByRole("link", { name: / · / });
    expect(marks.filter((mark) => mark.tabIndex === 0)).toHaveLength(1);
    act(() => marks[0]?.focus());
    const [lane] = marks[0]?.dataset["key"]?.split("/") ?? [];
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement?.getAttribute("data-key")).not.toMatch(new RegExp(`^${lane}/`));
    await user.keyboard("{ArrowUp}{End}");
    expect(document.activeElement?.getAttribute("data-key")).toMatch(new RegExp(`^${lane}/`));
    expect(document.activeElement).toHaveAttribute("tabindex", "0");
  });

  test("tell the step that the keyboard or the pointer is at", async () => {
    const { user } = setup("/recommendations?show=lanes");
    const mark = (await figure()).getByRole("link", { name: /11 December 2017/ });
    await user.hover(mark);
    expect(screen.getByText(mark.getAttribute("aria-label") ?? "")).toBeVisible();
  });

  test("have a table that says the same, step by step", async () => {
    const { user } = setup("/recommendations?show=lanes");
    await user.click(await screen.findByText("The same as a table: 8 steps"));
    const rows = within(await screen.findByRole("table"))
      .getAllByRole("row")
      .slice(1);
    const drawn = (await figure()).getAllByRole("link", { name: / · / });
    expect(rows.map((row) => within(row).getAllByRole("cell")[1]?.textContent)).toEqual(
      drawn.map((mark) => mark.getAttribute("aria-label")?.split(" · ")[0]),
    );
  });

  test("save what they draw", async () => {
    const saved = catchFiles();
    const { user } = setup("/recommendations?show=lanes");
    await user.click(await screen.findByRole("button", { name: "Save what is shown (CSV)" }));
    const lines = (await saved.text("recommendation-steps.csv")).trimEnd().split("\n").slice(1);
    expect(lines.map((line) => line.split(",")[0])).toEqual(STEPS);
  });
});
