import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { similarEvents } from "../../../src/views/event/similarEvents";
import { UnknownEvent } from "../../../src/views/event/UnknownEvent";
import { makeDataset } from "../../fixtures/timeline";
import { renderApp } from "../../renderApp";

const DATASET = makeDataset({
  events: [
    { id: "ga-res-60-173", title: "Sixty", documents: [{ symbol: "A/RES/60/173" }] },
    { id: "ga-res-61-174", title: "Sixty-one", documents: [{ symbol: "A/RES/61/174" }] },
    { id: "statement", title: "A statement" },
  ],
});

describe(UnknownEvent, () => {
  test("says that there is no such event, and offers those with a similar id", () => {
    renderApp(<UnknownEvent id="res-61-174-typo" />, { dataset: DATASET, at: "/events/res-61-174-typo" });
    expect(screen.getByRole("heading", { name: "This record has no such event" })).toBeVisible();
    expect(screen.getByText("res-61-174-typo")).toBeVisible();
    expect(screen.getByRole("link", { name: "Sixty-one" })).toHaveAttribute("href", "/events/ga-res-61-174");
  });

  test("searches the timeline for what is typed", async () => {
    const { user, router } = renderApp(<UnknownEvent id="nothing" />, {
      dataset: DATASET,
      at: "/events/nothing",
    });
    await user.type(screen.getByRole("searchbox", { name: "Search the record" }), "inquiry{Enter}");
    expect(router.state.location.pathname).toBe("/");
    expect(router.state.location.search).toBe("?q=inquiry");
  });
});

describe(similarEvents, () => {
  const idsLike = (wanted: string) => similarEvents(DATASET, wanted).map(({ id }) => id);

  test("puts the event first that shares the most words and numbers", () => {
    expect(idsLike("A_RES_61_174")).toEqual(["ga-res-61-174", "ga-res-60-173"]);
  });

  test("tells letters from digits that are written together", () => {
    expect(idsLike("res60")[0]).toBe("ga-res-60-173");
  });

  test("offers nothing when nothing is shared, or nothing was asked for", () => {
    expect(idsLike("xyz")).toEqual([]);
    expect(idsLike("")).toEqual([]);
  });
});
