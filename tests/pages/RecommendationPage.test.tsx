import { screen, within } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { beforeEach, describe, expect, test } from "vitest";
import type { RecommendationRecord } from "../../src/core/domain/recommendation";
import { ROUTES } from "../../src/core/url/paths";
import { RecommendationPage } from "../../src/pages/RecommendationPage";
import {
  makeAsk,
  makeEvidence,
  makeRecommendation,
  PRESS_URL,
  REPORT_URL,
} from "../fixtures/recommendations";
import { makeDataset } from "../fixtures/timeline";
import { server } from "../mocks/server";
import { answer, firstThen, RECOMMENDATIONS_ADDRESS, respond } from "../mocks/timelineResponses";
import { renderApp } from "../renderApp";
import { catchFiles } from "../savedFiles";
import { giveElementsWidth } from "../views/timeline/layout";

const DATASET = makeDataset({
  recommendations: "dprk.recommendations.json",
  events: [
    { id: "report", date: "2014-02-17", title: "The report of the inquiry" },
    { id: "meeting", date: "2016-12-09", title: "A meeting of the Council" },
  ],
});

const RICH: Partial<RecommendationRecord> = {
  addressees: ["security-council", "the neighbours"],
  asked: [
    makeAsk({ event: "report", symbol: "A/TEST/1", place: "paragraph 94 (a)" }),
    makeAsk({
      date: "2014-12",
      by: "The Assembly",
      text: "Asks the Council to consider it.",
      sources: [PRESS_URL],
    }),
  ],
  evidence: [
    makeEvidence({
      event: "meeting",
      text: "The Council met and referred nothing.",
      sources: [PRESS_URL, REPORT_URL],
    }),
    makeEvidence({ date: "2017", text: "A member said no.", effect: "refuses" }),
  ],
  sources: [
    {
      publisher: "Test Library",
      title: "The report",
      url: REPORT_URL,
      kind: "official",
      checked: "2026-11-20",
    },
    { publisher: "Test Press", title: "An article", url: PRESS_URL, kind: "press", checked: "2026-11-18" },
  ],
  note: "A note of the record.",
};

function renderPage(parts: Partial<RecommendationRecord> = RICH, at = "/recommendations/refer") {
  server.use(answer(RECOMMENDATIONS_ADDRESS, respond.json({ recommendations: [makeRecommendation(parts)] })));
  return open(at);
}
function open(at: string, dataset = DATASET) {
  const page = (
    <Routes>
      <Route path={ROUTES.recommendation} element={<RecommendationPage />} />
    </Routes>
  );
  return renderApp(page, { at, dataset });
}
/** The steps as text. */
const steps = async () => {
  const chain = await part("From ask to outcome");
  return chain.getAllByRole("listitem").filter(({ dataset }) => dataset["step"] !== undefined);
};
const part = async (name: string | RegExp) => within(await screen.findByRole("region", { name }));

beforeEach(() => giveElementsWidth());

describe(RecommendationPage, () => {
  test("says what was asked and of whom, and leads back to all", async () => {
    renderPage();
    expect(await screen.findByRole("heading", { level: 1, name: "Refer the situation" })).toBeVisible();
    expect(screen.getByText("The Council should refer the situation to a made-up court.")).toBeVisible();
    expect(screen.getByText(/^Asked of/)).toHaveTextContent("Asked of Security Council, the neighbours");
    expect(screen.getByRole("link", { name: "Security Council" })).toHaveAttribute(
      "href",
      "/bodies/security-council",
    );
    expect(screen.getByRole("link", { name: "Recommendations" })).toHaveAttribute("href", "/recommendations");
    expect(document.title).toBe("Refer the situation · UN Accountability Tracker");
  });

  test("says the status, as of when, and by which rule", async () => {
    renderPage();
    const status = await screen.findByRole("region", { name: "Status" });
    expect(status).toHaveTextContent("Rejected as of 2017, the latest evidence");
    expect(status).toHaveTextContent("Rule: Evidence shows that those asked refused or acted against it");
    expect(status).toHaveTextContent("A note of the record.");
  });

  test("names the evidence on which the status rests, and leads to it", async () => {
    renderPage();
    const status = await part("Status");
    const basis = status.getByRole("link", { name: "2017" });
    expect(basis.closest("p")).toHaveTextContent("It rests on this: 2017, A member said no.");
    expect(basis).toHaveAttribute("href", "#evidence-2");
    expect(document.getElementById("evidence-2")).toHaveTextContent("A member said no.");
  });

  test("tells every step in the order of time, with its kind, date, document, event and sources", async () => {
    renderPage();
    const [first, again, met, refused] = await steps();
    expect(first).toHaveTextContent(
      /17 February 2014first askedThe inquiryThe report of the inquiry · resolutionA\/TEST\/1, paragraph 94 \(a\)Source: Test Library/,
    );
    expect(first).not.toHaveTextContent("Test Press");
    expect(again).toHaveTextContent(/December 2014asked againThe AssemblyAsks the Council to consider it/);
    expect(met).toHaveTextContent(
      /9 December 2016not done by then, or a step that falls shortThe Council met and referred nothing/,
    );
    expect(met).toHaveTextContent(/A meeting of the Council.*Source: Test Library.*, Test Press/);
    expect(refused).toHaveTextContent(/2017refusedA member said no\./);
  });

  test("leads from a step to its event and to the page where it can be read", async () => {
    renderPage();
    const [first] = await steps();
    if (first === undefined) throw new Error("there is no step");
    expect(within(first).getByRole("link", { name: "The report of the inquiry" })).toHaveAttribute(
      "href",
      "/events/report",
    );
    expect(within(first).getByRole("link", { name: /^Test Library/ })).toHaveAttribute("href", REPORT_URL);
  });

  test("draws the same steps in the same order, each a link to its text", async () => {
    renderPage();
    const told = await steps();
    const drawn = within(screen.getByRole("group", { name: "The chain on the axis of time" })).getAllByRole(
      "link",
    );
    expect(drawn.map((mark) => mark.getAttribute("href"))).toEqual(told.map(({ id }) => `#${id}`));
    expect(drawn.map((mark) => mark.dataset["step"])).toEqual(told.map(({ dataset }) => dataset["step"]));
    expect(drawn[0]).toHaveAccessibleName("17 February 2014 · first asked · The inquiry · A/TEST/1");
  });

  test("shows the chain on the timeline, where no filter hides a part of it", async () => {
    renderPage(RICH, "/recommendations/refer?types=report&lang=en");
    expect(await screen.findByRole("link", { name: "Show this chain on the timeline" })).toHaveAttribute(
      "href",
      "/?chain=refer&lang=en",
    );
  });

  test("does not offer that where no step is an event of the record", async () => {
    renderPage({});
    await steps();
    expect(screen.queryByRole("link", { name: "Show this chain on the timeline" })).not.toBeInTheDocument();
  });

  test("saves the steps as a table, a line for each", async () => {
    const saved = catchFiles();
    const { user } = renderPage();
    await user.click(await screen.findByRole("button", { name: "Save the steps (CSV)" }));
    const [header, ...lines] = (await saved.text("refer.csv")).trimEnd().split("\n");
    expect(header).toMatch(/^recommendation,title,status,step,kind,date/);
    expect(lines.map((line) => line.split(",")[3])).toEqual((await steps()).map(({ id }) => id));
  });

  test("says how to contest the status, and where", async () => {
    renderPage();
    const contest = await part("If you disagree");
    expect(contest.getByText(/Nobody chooses a status/)).toBeVisible();
    expect(contest.getAllByRole("listitem")).toHaveLength(3);
    expect(contest.getByText("recommendations/refer.json")).toBeVisible();
    expect(contest.getByRole("link", { name: "How facts are checked, and errors reported" })).toHaveAttribute(
      "href",
      "/data",
    );
  });

  test("says how well it is supported, by what, and when that was last checked", async () => {
    renderPage();
    const sources = await part("Sources · Official record");
    expect(sources.getAllByRole("listitem")).toHaveLength(2);
    expect(sources.getByRole("link", { name: /Test Library: The report/ })).toHaveAttribute(
      "href",
      REPORT_URL,
    );
    expect(sources.getByText("Last checked on 20 November 2026")).toBeVisible();
  });

  test("says of one that was asked once and is without evidence that nobody has reviewed it", async () => {
    renderPage({});
    expect(await screen.findByRole("region", { name: "Status" })).toHaveTextContent(
      /^StatusNot reviewedRule:/,
    );
    const chain = await part("From ask to outcome");
    expect(chain.getByText("The record holds no evidence yet of what came of it.")).toBeVisible();
    expect(await steps()).toHaveLength(1);
    expect(screen.queryByText(/Last checked/)).not.toBeInTheDocument();
  });

  test("says so when there is none with this id, and leads to all with the filters kept", async () => {
    renderPage(RICH, "/recommendations/nothing?types=report");
    expect(
      await screen.findByRole("heading", { level: 1, name: "This record has no such recommendation" }),
    ).toBeVisible();
    expect(screen.getByText("nothing")).toBeVisible();
    expect(screen.getByRole("link", { name: "All recommendations" })).toHaveAttribute(
      "href",
      "/recommendations?types=report",
    );
    expect(document.title).toBe("Recommendation not found · UN Accountability Tracker");
  });

  test("finds an id that has to be encoded in an address", async () => {
    renderPage({ id: "a/b?c", title: "An odd one" }, "/recommendations/a%2Fb%3Fc");
    expect(await screen.findByRole("heading", { level: 1, name: "An odd one" })).toBeVisible();
  });

  test("says that it is loading, and can be asked for again when that failed", async () => {
    const file = { recommendations: [makeRecommendation()] };
    server.use(answer(RECOMMENDATIONS_ADDRESS, firstThen(respond.html, respond.json(file))));
    const { user } = open("/recommendations/refer");
    expect(screen.getByRole("status")).toHaveTextContent("Loading the recommendations…");
    await user.click(await screen.findByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Refer the situation" })).toBeVisible();
  });

  test("says so when the dataset has no recommendations", () => {
    open("/recommendations/refer", makeDataset());
    expect(screen.getByText("This dataset holds no recommendations.")).toBeVisible();
  });
});
