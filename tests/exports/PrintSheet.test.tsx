import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { PrintSheet } from "../../src/exports/PrintSheet";
import { makeDataset } from "../fixtures/timeline";
import { server } from "../mocks/server";
import { answer, RELEASES_ADDRESS, respond } from "../mocks/timelineResponses";
import { renderApp } from "../renderApp";

const SOURCE = { publisher: "P", title: "A page", url: "https://source.example/", kind: "official" } as const;
const RELEASE = {
  name: "2026-11-01",
  date: "2026-11-01",
  summary: "First.",
  files: {},
  counts: { events: 1, votes: 0, recommendations: 0, relations: 0, sources: 1 },
  changes: [],
};
const dataset = makeDataset({
  events: [{ id: "report", title: "The report", sources: [SOURCE] }],
});
const STEP = { kind: "story", id: "told", title: "A story", path: "/stories/told/1" } as const;

describe(PrintSheet, () => {
  it("cites what a step of a story rests on, with its sources, by addresses that never change", async () => {
    server.use(answer(RELEASES_ADDRESS, respond.json({ releases: [RELEASE], unreleased: [] })));
    renderApp(<PrintSheet target={STEP} restsOn={dataset.events} />, { at: "/stories/told/1", dataset });
    expect(screen.queryByText("Events")).toBeNull();
    fireEvent(window, new Event("beforeprint"));
    expect(await screen.findByText(/\/events\/report\?release=2026-11-01/)).toBeInTheDocument();
    expect(screen.getByText("P: A page. https://source.example/")).toBeInTheDocument();
    expect(screen.getByText(/\/stories\/told\/1\?release=2026-11-01$/)).toBeInTheDocument();
  });
});
