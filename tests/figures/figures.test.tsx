import { i18n } from "@lingui/core";
import { render, waitFor } from "@testing-library/react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { NARROW_SCREEN } from "../../src/ui/narrowScreen";
import { SCENES } from "./scenes";
import type { Scene } from "./scene";
import { SceneFigure } from "./SceneFigure";
import { textPicture } from "./textPicture";
import { giveElementsWidth } from "../views/timeline/layout";

const NARROW_PX = 700;

beforeAll(async () => {
  // Loaded before they are waited for: compiling them takes longer than drawing.
  await Promise.all([
    import("../../src/views/timeline/FigureSummary"),
    import("../../src/views/timeline/FigureWords"),
    import("../../src/views/timeline/TimelineToolbar"),
    import("../../src/views/timeline/ChainLines"),
    import("../../src/views/timeline/SilenceLayer"),
    import("../../src/locales/en/reading.po"),
  ]);
});

const SCENES_WITH_PLOT = [...SCENES].filter(([, { widthPx }]) => widthPx >= NARROW_PX);
const SCENES_OF_ROWS = [...SCENES].filter(([, { widthPx }]) => widthPx < NARROW_PX);

function draw(scene: Scene): HTMLElement {
  giveElementsWidth(scene.widthPx);
  i18n.loadAndActivate({ locale: scene.language ?? "en", messages: {} });
  return render(<SceneFigure scene={scene} />).container;
}

/** The plot once all that loads after the first picture has been drawn too. */
async function drawPlot(scene: Scene): Promise<SVGSVGElement> {
  const container = draw(scene);
  return waitFor(() => {
    const plot = container.querySelector<SVGSVGElement>("svg[data-timeline]");
    if (plot === null) throw new Error("there is no plot");
    expect(`\n${textPicture(plot)}\n`).toBe(scene.picture);
    return plot;
  });
}

describe("the gallery", () => {
  it.each(SCENES_WITH_PLOT)("draws %s, with few elements and no event lost", async (_name, scene) => {
    const plot = await drawPlot(scene);
    expect(plot.querySelectorAll("*").length).toBeLessThanOrEqual(600);
    const clustered = [...plot.querySelectorAll("[data-cluster]")].map(({ textContent }) =>
      Number(textContent),
    );
    const single = plot.querySelectorAll("[data-event]").length;
    expect(clustered.reduce((sum, count) => sum + count, single)).toBe(eventsInSight(scene));
  });

  it.each(SCENES_OF_ROWS)("lists every event of %s in order of time", async (_name, scene) => {
    vi.spyOn(window, "matchMedia").mockImplementation((media) =>
      Object.assign(new EventTarget(), {
        media,
        matches: media === NARROW_SCREEN,
        onchange: null,
        addListener: () => undefined,
        removeListener: () => undefined,
      }),
    );
    const container = draw(scene);
    const rows = () => [...container.querySelectorAll("a[href^='/events/']")];
    await waitFor(() => {
      const addresses = rows().map((row) => row.getAttribute("href"));
      expect(`\n${addresses.join("\n")}\n`).toBe(scene.picture);
    });
    expect(rows()).toHaveLength(scene.dataset.events.length);
  });
});

/** By the years and months of its address; all scenes that have them are made of dates that sort as text. */
function eventsInSight({ dataset, address }: Scene): number {
  const query = new URLSearchParams(address.split("?")[1]);
  const from = query.get("from") ?? "";
  const to = query.get("to") ?? "9";
  return dataset.events.filter(({ date }) => {
    const last = date.split("/").at(-1) ?? date;
    return date.slice(0, to.length) <= to && (last >= from || last.slice(0, 4) === from);
  }).length;
}
