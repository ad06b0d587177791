import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { EventRecommendations } from "../../../src/views/event/EventRecommendations";
import { makeAsk, makeEvidence, makeRecommendation } from "../../fixtures/recommendations";
import { makeDataset } from "../../fixtures/timeline";
import { server } from "../../mocks/server";
import { answer, firstThen, RECOMMENDATIONS_ADDRESS, respond } from "../../mocks/timelineResponses";
import { renderApp } from "../../renderApp";

const DATASET = makeDataset({ recommendations: "dprk.recommendations.json" });

const FILE = {
  recommendations: [
    makeRecommendation({
      id: "refer",
      title: "Refer the situation",
      asked: [makeAsk({ event: "report" }), makeAsk({ event: "resolution", date: "2014-12-18" })],
      evidence: [
        makeEvidence({ event: "resolution", date: "2014-12-18" }),
        makeEvidence({ event: "meeting" }),
        makeEvidence({ event: "meeting", effect: "refuses", text: "A member said no." }),
      ],
    }),
    makeRecommendation({ id: "visit", title: "Let experts in", asked: [makeAsk({ event: "report" })] }),
  ],
};

function renderSection(eventIds: readonly string[], { at = "/", dataset = DATASET } = {}) {
  const sections = eventIds.map((eventId) => (
    <EventRecommendations key={eventId} eventId={eventId} under={2} />
  ));
  return renderApp(sections, { at, dataset });
}
const items = async () =>
  within(await screen.findByRole("region", { name: "Recommendations" })).getAllByRole("listitem");
const serve = () => server.use(answer(RECOMMENDATIONS_ADDRESS, respond.json(FILE)));

describe(EventRecommendations, () => {
  test("are what was first asked at the event, each with its status and a link that keeps the filters", async () => {
    serve();
    renderSection(["report"], { at: "/events/report?types=report" });
    const [refer, visit] = await items();
    expect(refer).toHaveTextContent("Refer the situationfirst asked here · status: Rejected");
    expect(visit).toHaveTextContent("Let experts infirst asked here · status: Not reviewed");
    expect(screen.getByRole("link", { name: "Refer the situation" })).toHaveAttribute(
      "href",
      "/recommendations/refer?types=report",
    );
  });

  test("are what was asked again there, and what came of it", async () => {
    serve();
    renderSection(["resolution"]);
    const [refer, ...others] = await items();
    expect(refer).toHaveTextContent(
      "asked again here · what came of it: not done by then, or a step that falls short · status: Rejected",
    );
    expect(others).toEqual([]);
  });

  test("say every effect of what happened there", async () => {
    serve();
    renderSection(["meeting"]);
    expect((await items())[0]).toHaveTextContent(
      "Refer the situationwhat came of it: not done by then, or a step that falls short, refused · status: Rejected",
    );
  });

  test("are left out of events that have nothing to do with any", async () => {
    serve();
    renderSection(["another", "meeting"]);
    await items();
    expect(screen.getAllByRole("region", { name: "Recommendations" })).toHaveLength(1);
  });

  test("are left out, and nothing is loaded, where the dataset has none", () => {
    const { container, queryClient } = renderSection(["report"], { dataset: makeDataset() });
    expect(container).toBeEmptyDOMElement();
    expect(queryClient.isFetching()).toBe(0);
  });

  test("can be asked for again when they did not come, so that nobody takes that for none", async () => {
    server.use(answer(RECOMMENDATIONS_ADDRESS, firstThen(respond.status(404), respond.json(FILE))));
    const { user } = renderSection(["report"]);
    expect(await screen.findByText(/The recommendations could not be loaded/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("link", { name: "Refer the situation" })).toBeVisible();
    expect(screen.queryByText(/could not be loaded/)).not.toBeInTheDocument();
  });
});
