import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { RecommendationsPage } from "../../src/pages/RecommendationsPage";
import { makeAsk, makeEvidence, makeRecommendation } from "../fixtures/recommendations";
import { makeDataset } from "../fixtures/timeline";
import { server } from "../mocks/server";
import { answer, firstThen, RECOMMENDATIONS_ADDRESS, respond } from "../mocks/timelineResponses";
import { renderApp } from "../renderApp";
import { catchFiles } from "../savedFiles";
import { giveElementsWidth } from "../views/timeline/layout";

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

beforeEach(() => giveElementsWidth());

describe(RecommendationsPage, () => {
  test("has a heading and a title of its own, and says that a status is no judgement", () => {
    serve(FILE);
    renderList();
    expect(screen.getByRole("heading", { level: 1, name: "Recommendations" })).toBeVisible();
    expect(screen.getByText(/The status follows from the evidence by a rule/)).toBeVisible();
    expect(document.title).toBe("Recommendations · UN Accountability Tracker");
  });

  test("groups them by status, each with its number, also a status that none has", async () => {
    serve(FILE);
    renderList();
    const headings = await screen.findAllByRole("heading", { level: 2 });
    expect(headings.map((heading) => heading.textContent)).toEqual([
      "Fulfilled 1",
      "Partly fulfilled 0",
      "Pending 2",
      "Rejected 0",
      "Lapsed 0",
      "Not reviewed 1",
    ]);
    expect((await group("Lapsed 0")).getByText("None.")).toBeVisible();
  });

  test("leads to each column from a line of links, for screens where the columns stand one below the other", async () => {
    serve(FILE);
    renderList();
    const columns = within(await screen.findByRole("navigation", { name: "Columns" })).getAllByRole("link");
    expect(columns.map(({ textContent }) => textContent)).toContain("Pending 2");
    for (const column of columns) {
      const target = document.getElementById(column.getAttribute("href")?.slice(1) ?? "");
      expect(target?.querySelector("h2")).toHaveTextContent(column.textContent);
    }
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

describe("the filter of the recommendations", () => {
  const titles = async () => {
    await screen.findByRole("navigation", { name: "Ways to show them" });
    return screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent);
  };

  test("is that of the timeline, as far as it says something of a recommendation", async () => {
    serve(FILE);
    renderList({ at: "/recommendations?bodies=security-council&types=report&from=2020" });
    expect(await titles()).toEqual(["Open an office", "Refer the situation", "Let experts in"]);
    expect(screen.getByText("3 of 4 recommendations shown")).toBeVisible();
    const chips = within(screen.getByRole("group", { name: "Filters that are on" }));
    expect(chips.getAllByRole("button").map((button) => button.getAttribute("aria-label"))).toEqual([
      "Remove filter: Security Council",
      null,
    ]);
  });

  test("lets only what a search finds through", async () => {
    serve(FILE);
    renderList({ at: "/recommendations?q=office" });
    expect(await titles()).toEqual(["Open an office"]);
  });

  test("is changed by ticking an addressee, which says how many it would show", async () => {
    serve(FILE);
    const { user, search } = renderList();
    await user.click(await screen.findByRole("button", { name: "Asked of: any" }));
    await user.click(screen.getByRole("checkbox", { name: "Security Council 3", hidden: true }));
    expect(search()).toBe("?bodies=security-council");
    expect(await titles()).toHaveLength(3);
  });

  test("says so when nothing matches, and can be taken off alone", async () => {
    serve(FILE);
    const { user, search } = renderList({ at: "/recommendations?themes=abductions&from=2014" });
    expect(await screen.findByText(/No recommendation matches/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Clear all" }));
    expect(search()).toBe("?from=2014");
    expect(await titles()).toHaveLength(4);
  });

  test("is told of in order of the first ask, or of what was asked most often", async () => {
    serve(FILE);
    const { user, search } = renderList();
    await user.selectOptions(await screen.findByRole("combobox", { name: "Order" }), "Most repeated");
    expect(search()).toBe("?by=repeated");
    const pending = within(screen.getByRole("region", { name: "Pending 2" }));
    expect(pending.getAllByRole("heading", { level: 3 })[0]).toHaveTextContent("Refer the situation");
  });

  test("is what the table saves: a line for each recommendation that is shown", async () => {
    serve(FILE);
    const saved = catchFiles();
    const { user } = renderList({ at: "/recommendations?bodies=security-council" });
    await user.click(await screen.findByRole("button", { name: "Save what is shown (CSV)" }));
    const lines = (await saved.text("recommendations.csv")).trimEnd().split("\n");
    const ids = lines.slice(1).map((line) => line.split(",")[0]);
    expect(ids).toEqual(["refer", "office", "visit"]);
  });
});
