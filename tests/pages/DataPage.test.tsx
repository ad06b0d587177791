import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { DataPage } from "../../src/pages/DataPage";
import { makeDataset } from "../fixtures/timeline";
import { POSITIONS_ADDRESS, RECOMMENDATIONS_ADDRESS, SHIPPED_ADDRESS } from "../mocks/timelineResponses";
import { renderApp } from "../renderApp";

const pathOf = (address: string) => new URL(address).pathname;

const DATASET = makeDataset({
  positions: "dprk.positions.json",
  recommendations: "dprk.recommendations.json",
  licence: "CC-BY-4.0",
  description: { en: "A description of the fixture." },
  events: [
    {
      id: "a",
      title: "Event in question",
      support: "one-source",
      sources: [{ publisher: "Test Press", title: "A report", url: "https://press.example/", kind: "press" }],
      action: { manner: "without-vote", outcome: "adopted" },
    },
    { id: "b" },
  ],
  questions: [{ id: "q", text: { en: "What happened then?" }, events: ["a"] }],
});

const renderData = (at = "/data", dataset = DATASET) => renderApp(<DataPage />, { at, dataset });

const section = (name: string) => within(screen.getByRole("region", { name }));

describe(DataPage, () => {
  test("has one main heading, and a title of its own", () => {
    renderData();
    expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
    expect(document.title).toBe("Data and method · UN Accountability Tracker");
  });

  test("says what the dataset is, how large it is and when it was released", () => {
    renderData();
    expect(section("What this is").getByText("A description of the fixture.")).toBeVisible();
    expect(screen.getByText(/2 events · 5 bodies · released on 1 November 2026/)).toBeVisible();
  });

  test("gives the files behind the pages to download, with their schemas and as tables", () => {
    renderData();
    const downloads = section("Download");
    const files = downloads.getAllByRole("link").filter((link) => link.hasAttribute("download"));
    expect(files.map((link) => link.getAttribute("href"))).toEqual([
      pathOf(SHIPPED_ADDRESS),
      pathOf(POSITIONS_ADDRESS),
      pathOf(RECOMMENDATIONS_ADDRESS),
      "/data/timeline.schema.json",
      "/data/positions.schema.json",
      "/data/events.csv",
      "/data/votes.csv",
      "/data/recommendations.csv",
      "/data/states.csv",
      "/data/memberships.csv",
      "/data/dissociations.csv",
      "/data/dprk.stories.json",
      "/data/datapackage.json",
      "/data/dprk.atom",
      "/data/README.md",
      "/data/LICENSE",
    ]);
    expect(downloads.getByRole("link", { name: "releases and changes" })).toHaveAttribute(
      "href",
      "/releases",
    );
    expect(downloads.queryByText(/another dataset/)).not.toBeInTheDocument();
  });

  test("says so when another dataset is shown, and offers no tables of ours for it", () => {
    renderData("/data?dataset=https%3A%2F%2Fother.example%2Ftimeline.json");
    const downloads = section("Download");
    expect(downloads.getByText(/You are looking at another dataset/)).toHaveTextContent(
      "https://other.example/timeline.json",
    );
    expect(downloads.queryByRole("link", { name: "events.csv" })).not.toBeInTheDocument();
  });

  test("offers no positions and no recommendations when there are none", () => {
    renderData("/data", makeDataset());
    expect(screen.queryByRole("link", { name: "Recommendations (JSON)" })).not.toBeInTheDocument();
    expect(screen.queryByRole("link", { name: "Positions (JSON)" })).not.toBeInTheDocument();
  });

  test("explains the levels of support and the kinds of sources, with how often each occurs", () => {
    renderData();
    const trust = section("How trust is stated");
    expect(trust.getByText("Only one source says so.")).toBeVisible();
    expect(trust.getByText("One source").closest("div")).toHaveTextContent("(1 in this record)");
    expect(trust.getByText("press").closest("div")).toHaveTextContent("(1 in this record)");
    expect(trust.getByText("official").closest("div")).toHaveTextContent("(0 in this record)");
  });

  test("says that without a vote does not mean unanimous", () => {
    renderData();
    const decisions = section("How bodies decide");
    expect(decisions.getByText(/“Without a vote” is not “unanimous”/)).toBeVisible();
    expect(decisions.getAllByRole("term")).toHaveLength(6);
  });

  test("lists each body with what the record claims to cover", () => {
    renderData();
    const coverage = section("Coverage by body");
    expect(coverage.getByRole("row", { name: "General Assembly 2 no claim" })).toBeVisible();
    expect(coverage.getByRole("link", { name: "Security Council" })).toHaveAttribute(
      "href",
      "/bodies/security-council",
    );
  });

  test("counts the open questions, and leads to them", () => {
    renderData("/data?lang=en");
    expect(section("Open questions").getByRole("link", { name: "1 open question" })).toHaveAttribute(
      "href",
      "/questions?lang=en",
    );
  });

  test("states the licence, and credits those from whom the data come", () => {
    renderData();
    const licence = section("Licence and credits");
    expect(licence.getByRole("link", { name: /CC BY 4\.0/ })).toBeVisible();
    expect(licence.getByText(/Dag Hammarskjöld Library/)).toBeVisible();
    expect(licence.getByRole("link", { name: /hdl:1902\.1\/12379/ })).toBeVisible();
  });
});
