import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { FilterNotes } from "../../../src/views/filters/FilterNotes";
import { makeRecommendation } from "../../fixtures/recommendations";
import { makeDataset } from "../../fixtures/timeline";
import { server } from "../../mocks/server";
import { answer, RECOMMENDATIONS_ADDRESS, respond } from "../../mocks/timelineResponses";
import { renderApp } from "../../renderApp";

const DATASET = makeDataset({
  recommendations: "dprk.recommendations.json",
  events: [{ id: "report", title: "The report" }],
});

function setup(at: string) {
  const recommendations = [
    makeRecommendation({ id: "refer" }),
    makeRecommendation({ id: "office", title: "Open an office", addressees: ["the neighbours"] }),
  ];
  server.use(answer(RECOMMENDATIONS_ADDRESS, respond.json({ recommendations })));
  return renderApp(<FilterNotes />, { at, dataset: DATASET });
}

describe(FilterNotes, () => {
  it("loads nothing while nothing is searched for and no chain is named", () => {
    const { container, queryClient } = setup("/");
    expect(container).toHaveTextContent("");
    expect(queryClient.isFetching()).toBe(0);
  });

  it("says how many recommendations a search finds too, under the same filter, and leads to them", async () => {
    setup("/?q=situation&bodies=security-council");
    expect(await screen.findByRole("link", { name: "1 recommendation matches, too" })).toHaveAttribute(
      "href",
      "/recommendations?bodies=security-council&q=situation",
    );
  });

  it("says nothing of recommendations when a search finds none", async () => {
    const { queryClient } = setup("/?q=unheard");
    await waitFor(() =>
      expect(queryClient.getQueriesData({ queryKey: ["companion"] })[0]?.[1]).toBeDefined(),
    );
    expect(screen.queryByRole("link", { name: /recommendation/ })).not.toBeInTheDocument();
  });

  it("keeps the focus when the chain is taken off", async () => {
    const { user } = setup("/?chain=report");
    await user.click(await screen.findByRole("button", { name: "Stop showing this chain" }));
    expect(screen.queryByText(/^Chain:/)).not.toBeInTheDocument();
    expect(document.body).not.toHaveFocus();
  });
});
