import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { UrlNotices } from "../../../src/views/loading/UrlNotices";
import { makeRecommendation } from "../../fixtures/recommendations";
import { makeDataset } from "../../fixtures/timeline";
import { server } from "../../mocks/server";
import { answer, RECOMMENDATIONS_ADDRESS, respond } from "../../mocks/timelineResponses";
import { renderApp } from "../../renderApp";

describe(UrlNotices, () => {
  it("is silent when all of the address could be used", () => {
    renderApp(<UrlNotices />, { at: "/?bodies=security-council&from=2014&later=1" });
    expect(screen.queryByRole("status")).not.toBeInTheDocument();
  });

  it("names what was not used, from the grammar and from this record", () => {
    renderApp(<UrlNotices />, { at: "/?from=soon&bodies=nowhere,security-council" });
    const items = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(items).toEqual([expect.stringContaining("“soon”"), expect.stringContaining("“nowhere”")]);
  });

  it("names a chain of which this record has neither a recommendation nor an event", async () => {
    server.use(answer(RECOMMENDATIONS_ADDRESS, respond.json({ recommendations: [makeRecommendation()] })));
    const dataset = makeDataset({ recommendations: "dprk.recommendations.json", events: [{ id: "one" }] });
    const { router } = renderApp(<UrlNotices />, { at: "/?chain=nothing", dataset });
    expect(await screen.findByText(/no recommendation and no event “nothing”/)).toBeInTheDocument();
    for (const known of ["refer", "one"]) {
      await router.navigate(`/?chain=${known}`);
      await waitFor(() => expect(screen.queryByRole("status")).not.toBeInTheDocument());
    }
  });

  it("names what the pages of votes and States cannot use", () => {
    renderApp(<UrlNotices />, { at: "/?order=friendship&region=african,atlantis&vs=KOR" });
    const items = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(items).toEqual([expect.stringContaining("“friendship”"), expect.stringContaining("“atlantis”")]);
  });

  it("goes away when it is dismissed, and comes back for another address", async () => {
    const { user, router } = renderApp(<UrlNotices />, { at: "/?from=soon" });
    await user.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByRole("status")).not.toBeInTheDocument();
    await router.navigate("/?from=later");
    expect(await screen.findByText(/“later”/)).toBeInTheDocument();
  });
});
