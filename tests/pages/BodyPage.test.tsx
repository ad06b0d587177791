import { screen, within } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { describe, expect, test } from "vitest";
import { ROUTES } from "../../src/core/url/paths";
import { BodyPage } from "../../src/pages/BodyPage";
import { makeDataset } from "../fixtures/timeline";
import { renderApp } from "../renderApp";

const DATASET = makeDataset({
  bodies: [
    {
      id: "council",
      names: { en: "Test Council", ko: "시험 이사회", fr: "Conseil d’essai" },
      abbreviation: "TC",
      about: { en: "A made-up council." },
      can: [{ en: "ask for a report" }],
      cannot: [{ en: "send anyone to court" }],
      decides: { en: "By a majority." },
      coverage: [{ from: "2006-06", to: "2026-10", what: { en: "resolutions" } }],
      sources: [{ publisher: "Test", title: "Rules", url: "https://rules.example/", kind: "official" }],
    },
    { id: "commission", parent: "council", names: { en: "Test Commission" } },
  ],
  events: [
    { id: "old", body: "commission", date: "2003-04-16", title: "The first text" },
    {
      id: "new",
      body: "council",
      date: "2008-03-27",
      title: "A later text",
      action: { manner: "without-vote", outcome: "adopted" },
    },
  ],
});

const renderBody = (at: string) =>
  renderApp(
    <Routes>
      <Route path={ROUTES.body} element={<BodyPage />} />
    </Routes>,
    { at, dataset: DATASET },
  );

describe(BodyPage, () => {
  test("says what the body is, what it can and cannot do, and how it decides", () => {
    renderBody("/bodies/council");
    expect(screen.getByRole("heading", { level: 1, name: "Test Council" })).toBeVisible();
    expect(screen.getByText("시험 이사회")).toHaveAttribute("lang", "ko");
    expect(screen.getByText("Conseil d’essai")).toHaveAttribute("lang", "fr");
    expect(screen.getByText("A made-up council.")).toBeVisible();
    expect(screen.getByRole("region", { name: "What it can do" })).toHaveTextContent("ask for a report");
    expect(screen.getByRole("region", { name: "What it cannot do" })).toHaveTextContent(
      "send anyone to court",
    );
    expect(screen.getByRole("region", { name: "How it decides" })).toHaveTextContent("By a majority.");
    expect(screen.getByRole("link", { name: /Test: Rules/ })).toBeVisible();
    expect(document.title).toBe("Test Council · UN Accountability Tracker");
  });

  test("says from when to when the record claims to be complete", () => {
    renderBody("/bodies/council");
    expect(screen.getByRole("region", { name: "What this record covers" })).toHaveTextContent(
      /from June 2006 to October 2026: resolutions/,
    );
  });

  test("says so when the record makes no such claim", () => {
    renderBody("/bodies/commission");
    expect(screen.getByText("This record makes no claim to be complete for this body.")).toBeVisible();
  });

  test("lists the events of its lane by year, and counts them by type and by decision", () => {
    renderBody("/bodies/council");
    const events = screen.getByRole("region", { name: "Its events" });
    expect(
      within(events)
        .getAllByRole("heading")
        .map((heading) => heading.textContent),
    ).toEqual(["Its events", "2003", "2008"]);
    expect(within(events).getByRole("link", { name: "The first text" })).toHaveAttribute(
      "href",
      "/events/old",
    );
    expect(within(events).getByText("Test Commission")).toBeVisible();
    const types = screen.getByRole("table", { name: "Events by type" });
    expect(within(types).getByRole("row", { name: "resolution 2" })).toBeVisible();
    const decisions = screen.getByRole("table", { name: "Decisions by how they were taken" });
    expect(within(decisions).getByRole("row", { name: "Without a vote 1" })).toBeVisible();
  });

  test("leads to the timeline with only this body, and to the bodies it shares a lane with", () => {
    renderBody("/bodies/council?types=resolution");
    expect(screen.getByRole("link", { name: "Show on the timeline" })).toHaveAttribute(
      "href",
      "/?bodies=council&types=resolution",
    );
    expect(screen.getByRole("link", { name: "Test Commission" })).toHaveAttribute(
      "href",
      "/bodies/commission?types=resolution",
    );
  });

  test("names the bodies on record when the address names none of them", () => {
    renderBody("/bodies/nobody");
    expect(screen.getByRole("heading", { level: 1, name: "This record has no such body" })).toBeVisible();
    expect(screen.getByText("nobody")).toBeVisible();
    expect(screen.getByRole("link", { name: "Test Council" })).toHaveAttribute("href", "/bodies/council");
  });
});
