import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { RecommendationsPage } from "../../src/pages/RecommendationsPage";
import { makeAsk, makeEvidence, makeRecommendation } from "../fixtures/recommendations";
import { makeDataset } from "../fixtures/timeline";
import { server } from "../mocks/server";
import { answer, firstThen, RECOMMENDATIONS_ADDRESS, respond } from "../mocks/timelineResponses";
import { renderApp } from "../renderApp";

const DATASET = makeDataset({ recommendations: "dprk.recommendations.json" });

const FILE = {
  recommendations: [
    makeRecommendation({ id: "apology", title: "Say sorry", addressees: ["the neighbours"] }),
    makeRecommendation({
      id: "refer",
      title: "Refer the situation",
      addressees: ["security-council", "the neighbours"],
      asked: [makeAsk(), makeAsk({ date: "2014-12-18" }), makeAsk({ date: "2015-12" })],
      evidence: [makeEvidence({ date: "2017-12-11" })],
    }),
    makeRecommendation({
      id: "office",
      title: "Open an office",
      asked: [makeAsk(), makeAsk({ date: "2014-03-28" })],
      evidence: [makeEvidence({ date: "2015-06", effect: "fulfils" })],
    }),
    makeRecommendation({ id: "visit", title: "Let experts in", evidence: [makeEvidence()] }),
  ],
};

function renderList({ at = "/recommendations", dataset = DATASET } = {}) {
  return renderApp(<RecommendationsPage />, { at, dataset });
}
const serve = (file: unknown) => server.use(answer(RECOMMENDATIONS_ADDRESS, respond.json(file)));
const group = async (name: string) => within(await screen.findByRole("region", { name }));

describe(RecommendationsPage, () => {
  test("has a heading and a title of its own, and says that a status is no judgement", () => {
    serve(FILE);
    renderList();
    expect(screen.getByRole("heading", { level: 1, name: "Recommendations" })).toBeVisible();
    expect(screen.getByText(/The status follows from the evidence by a rule/)).toBeVisible();
    expect(document.title).toBe("Recommendations · UN Accountability Tracker");
  });

  test("groups them by status, each with its number, and leaves out statuses that none has", async () => {
    serve(FILE);
    renderList();
    const headings = await screen.findAllByRole("heading", { level: 2 });
    expect(headings.map((heading) => heading.textContent)).toEqual([
      "Fulfilled 1",
      "Pending 2",
      "Not reviewed 1",
    ]);
  });

  test("gives each status the rule behind it", async () => {
    serve(FILE);
    renderList();
    expect((await group("Fulfilled 1")).getByText(/At least one piece of evidence shows/)).toBeVisible();
    expect(
      (await group("Not reviewed 1")).getByText(/That is not the same as “nothing was done”/),
    ).toBeVisible();
  });

  test("leads to each recommendation and to the bodies asked, with the filters kept", async () => {
    serve(FILE);
    renderList({ at: "/recommendations?types=report" });
    const pending = await group("Pending 2");
    expect(pending.getByRole("link", { name: "Refer the situation" })).toHaveAttribute(
      "href",
      "/recommendations/refer?types=report",
    );
    const [refer] = pending.getAllByRole("article");
    expect(refer).toHaveTextContent("Asked of Security Council, the neighbours");
    expect(pending.getAllByRole("link", { name: "Security Council" })[0]).toHaveAttribute(
      "href",
      "/bodies/security-council?types=report",
    );
    expect(screen.queryByRole("link", { name: "the neighbours" })).not.toBeInTheDocument();
  });

  test("says who asked first and when, how often it was repeated, and how late the evidence is", async () => {
    serve(FILE);
    renderList();
    const [refer, visit] = (await group("Pending 2")).getAllByRole("article");
    expect(refer).toHaveTextContent(
      "first by The inquiry, 17 February 2014 · repeated 2 times · latest evidence: 11 December 2017",
    );
    expect(visit).not.toHaveTextContent("repeated");
    expect((await group("Fulfilled 1")).getByRole("article")).toHaveTextContent("repeated 1 time ·");
    expect((await group("Not reviewed 1")).getByRole("article")).not.toHaveTextContent("latest evidence");
  });

  test("says that it is loading", async () => {
    server.use(answer(RECOMMENDATIONS_ADDRESS, respond.never));
    renderList();
    expect(await screen.findByRole("status")).toHaveTextContent("Loading the recommendations…");
  });

  test("can be asked for again when they did not come", async () => {
    server.use(answer(RECOMMENDATIONS_ADDRESS, firstThen(respond.status(404), respond.json(FILE))));
    const { user } = renderList();
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("The recommendations could not be loaded.");
    await user.click(within(alert).getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("link", { name: "Refer the situation" })).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test("shows nothing of a file that is not as it should be", async () => {
    serve({ recommendations: [...FILE.recommendations, { id: "broken" }] });
    renderList();
    expect(await screen.findByRole("alert")).toBeVisible();
    expect(screen.queryByRole("link", { name: "Refer the situation" })).not.toBeInTheDocument();
  });

  test("says so when the dataset has none, and asks for none", () => {
    const { queryClient } = renderList({ dataset: makeDataset() });
    expect(screen.getByText("This dataset holds no recommendations.")).toBeVisible();
    expect(queryClient.isFetching()).toBe(0);
  });

  test("says so when the file has none", async () => {
    serve({ recommendations: [] });
    renderList();
    expect(await screen.findByText("This dataset holds no recommendations.")).toBeVisible();
  });
});
