/** What the timeline draws: all that it counts, under names that others rely on, with labels that touch nothing. */
import type { Page } from "@playwright/test";
import { lanesOf } from "../../src/core/dataset/dataset";
import { expect, openTimeline, plotOf, shownCount, test } from "./reader";

const VIEWS = [
  "/",
  "/?from=2013&to=2016",
  "/?from=2014&to=2014",
  "/?from=2016-01&to=2016-06",
  "/?from=2018&to=2026",
  "/events/coi-report",
];

test("every event, lane and cluster is drawn under its name", async ({ page, record }) => {
  await openTimeline(page);
  const plot = plotOf(page);
  await expect(plot).toHaveAttribute("data-timeline");
  const lanes = await plot
    .locator("[data-lane]")
    .evaluateAll((all) => all.map((lane) => lane.getAttribute("data-lane")));
  expect(lanes).toEqual(lanesOf(record).map(({ id }) => id));

  const events = await plot
    .locator("[data-event]")
    .evaluateAll((all) => all.map((mark) => mark.getAttribute("data-event") ?? ""));
  expect(events.filter((id) => !record.eventById.has(id))).toEqual([]);
  expect(new Set(events).size).toBe(events.length);
  await expect(plot.getByRole("link")).toHaveCount(events.length);

  const clusters = plot.locator("[data-cluster]");
  await expect(plot.getByRole("button")).toHaveCount(await clusters.count());
  for (const cluster of await clusters.all()) {
    await expect(cluster).toHaveText((await cluster.getAttribute("data-cluster")) ?? "no count");
  }
});

for (const view of VIEWS) {
  test(`at ${view} as many events are drawn as are counted, and no label touches a mark or another label`, async ({
    page,
  }) => {
    await openTimeline(page, view);
    const plot = plotOf(page);
    const inClusters = await plot
      .locator("[data-cluster]")
      .evaluateAll((all) =>
        all.reduce((sum, cluster) => sum + Number(cluster.getAttribute("data-cluster")), 0),
      );
    const drawn = (await plot.locator("[data-event]").count()) + inClusters;
    expect.soft(drawn).toBe(await shownCount(page));

    for (const width of [1440, 800]) {
      await page.setViewportSize({ width, height: 900 });
      // The figure follows its box once it has been laid out anew; its width is in whole pixels.
      await expect
        .poll(() => plot.evaluate((svg) => Math.abs(svg.clientWidth - (svg.parentElement?.clientWidth ?? 0))))
        .toBeLessThanOrEqual(1);
      const { labels, faults } = await measureLabels(page);
      expect.soft(faults, `${width} px wide`).toEqual([]);
      expect.soft(labels, `${width} px wide`).toBeGreaterThan(8);
    }
  });
}

/** Measures what is painted: each text of the plot against each other one, and against each shape that is not its own. */
async function measureLabels(page: Page) {
  return plotOf(page).evaluate((plot) => {
    const frame = plot.getBoundingClientRect();
    const texts = [...plot.querySelectorAll("text")].map((element) => ({
      element,
      name: `“${element.textContent}”`,
      box: element.getBoundingClientRect(),
    }));
    const shapes = [...plot.querySelectorAll("[data-event], [data-cluster]")].flatMap((mark) =>
      [...mark.querySelectorAll("rect, circle, path")]
        .filter((shape) => {
          const { fill, stroke } = getComputedStyle(shape);
          return fill !== "rgba(0, 0, 0, 0)" || stroke !== "none";
        })
        .map((shape) => ({
          element: shape,
          name: mark.getAttribute("data-event") ?? `cluster ${mark.textContent}`,
          box: shape.getBoundingClientRect(),
        })),
    );
    const isSeen = ({ box }: (typeof texts)[number] | (typeof shapes)[number]) =>
      box.right > frame.left && box.left < frame.right;
    // Half a pixel is the rounding of a text's box.
    const touch = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
    const markOf = (element: Element) => element.closest("[data-event], [data-cluster]");
    const seen = texts.filter(isSeen);

    const faults = seen.flatMap((text, index) => {
      const own = markOf(text.element);
      const others = seen.slice(index + 1);
      const foreign = shapes.filter(isSeen).filter(({ element }) => own === null || markOf(element) !== own);
      const isCut = text.box.left < frame.left - 0.5 || text.box.right > frame.right + 0.5;
      return [
        ...[...others, ...foreign]
          .filter(({ box }) => touch(text.box, box))
          .map(({ name }) => `${text.name} touches ${name}`),
        ...(isCut ? [`${text.name} is cut off`] : []),
      ];
    });
    return { labels: seen.length, faults };
  });
}
