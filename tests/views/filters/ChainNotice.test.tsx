import { screen, waitFor } from "@testing-library/react";
import type { HttpResponseResolver } from "msw";
import { describe, expect, it, vi } from "vitest";
import { ChainNotice } from "../../../src/views/filters/ChainNotice";
import { makeAsk, makeEvidence, makeRecommendation } from "../../fixtures/recommendations";
import { makeDataset } from "../../fixtures/timeline";
import { server } from "../../mocks/server";
import { answer, firstThen, RECOMMENDATIONS_ADDRESS, respond } from "../../mocks/timelineResponses";
import { renderApp } from "../../renderApp";

const DATASET = makeDataset({
  recommendations: "dprk.recommendations.json",
  events: [
    { id: "report", date: "2014-02-17", title: "The report", type: "report" },
    {
      id: "answer",
      date: "2016-12-09",
      title: "The answer",
      relations: [{ type: "cites", target: "report" }],
    },
  ],
});
const FILE = {
  recommendations: [
    makeRecommendation({
      asked: [makeAsk({ event: "report" })],
      evidence: [makeEvidence({ event: "answer" }), makeEvidence({ date: "2020" })],
    }),
  ],
};

function setup(at: string, resolver: HttpResponseResolver = respond.json(FILE)) {
  server.use(answer(RECOMMENDATIONS_ADDRESS, resolver));
  const onLeave = vi.fn<() => void>();
  return { onLeave, ...renderApp(<ChainNotice onLeave={onLeave} />, { at, dataset: DATASET }) };
}

describe(ChainNotice, () => {
  it("names the chain, says how much of it stands out and what is no event, and leads to its text", async () => {
    setup("/?chain=refer&lang=en");
    expect(await screen.findByText("Chain: Refer the situation")).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent(
      "2 events stand out. 1 step is no event of this record.",
    );
    expect(screen.getByRole("link", { name: "The chain as text" })).toHaveAttribute(
      "href",
      "/recommendations/refer?chain=refer&lang=en",
    );
  });

  it("says how many events of the chain the filters hide", async () => {
    setup("/?chain=refer&types=report");
    await screen.findByText("Chain: Refer the situation");
    expect(screen.getByRole("status")).toHaveTextContent(
      "1 event stands out. 1 more is hidden by the filters.",
    );
  });

  it("offers the years of the chain, unless they are those in sight", async () => {
    const { user, search } = setup("/?chain=refer");
    await user.click(await screen.findByRole("link", { name: "Show only 2014 to 2016" }));
    expect(search()).toBe("?from=2014&to=2016&chain=refer");
    expect(screen.queryByRole("link", { name: /^Show only/ })).not.toBeInTheDocument();
  });

  it("leads to the event whose chain it is, where it is not there already", async () => {
    const { router } = setup("/?chain=report");
    expect(screen.getByRole("link", { name: "The chain as text" })).toHaveAttribute(
      "href",
      "/events/report?chain=report",
    );
    await router.navigate("/events/report?chain=report");
    await waitFor(() =>
      expect(screen.queryByRole("link", { name: "The chain as text" })).not.toBeInTheDocument(),
    );
    expect(screen.getByText("Chain: The report")).toBeVisible();
  });

  it("takes the chain off and leaves everything else", async () => {
    const { user, search, onLeave } = setup("/?types=report&chain=report&lang=en");
    await user.click(screen.getByRole("button", { name: "Stop showing this chain" }));
    expect(search()).toBe("?types=report&lang=en");
    expect(screen.queryByText(/^Chain:/)).not.toBeInTheDocument();
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it("can be asked for again when the recommendations did not come", async () => {
    const { user } = setup("/?chain=refer", firstThen(respond.status(404), respond.json(FILE)));
    await user.click(await screen.findByRole("button", { name: "Try again" }));
    expect(await screen.findByText("Chain: Refer the situation")).toBeVisible();
  });

  it("says nothing of a chain that the record does not have", async () => {
    const { container, queryClient } = setup("/?chain=nothing");
    await expect.poll(() => queryClient.isFetching()).toBe(0);
    expect(container).toHaveTextContent("");
  });
});
