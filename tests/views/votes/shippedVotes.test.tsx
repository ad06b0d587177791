/** The pages of votes over the shipped record: every position is there, and none is where no vote was taken. */
import { screen, within } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { afterEach, describe, expect, it, vi } from "vitest";
import { cellOf } from "../../../src/core/ballots/matrix";
import { hasPositions, toVoteColumns } from "../../../src/core/ballots/voteColumns";
import { parseTimeline } from "../../../src/core/dataset/parseTimeline";
import { ROUTES } from "../../../src/core/url/paths";
import { VotePage } from "../../../src/pages/VotePage";
import { VotesPage } from "../../../src/pages/VotesPage";
import { readWorldMap } from "../../../src/build/worldMapPlugin";
import { compileRecord } from "../../../src/record/compileRecord";
import { readRecord } from "../../../src/record/readRecord";
import { narrowTheScreen } from "../../narrowScreen";
import { server } from "../../mocks/server";
import { answer, MAP_ADDRESS, POSITIONS_ADDRESS, respond } from "../../mocks/timelineResponses";
import { renderApp } from "../../renderApp";
import { giveElementsWidth } from "../timeline/layout";

const { timeline, positions } = compileRecord(await readRecord("data/dprk"));
const parsed = parseTimeline({ ...timeline, positions: "dprk.positions.json" });
if (!parsed.ok) throw new Error("the compiled record cannot be read by the app");
const { dataset } = parsed;
const columns = toVoteColumns(dataset.events, positions.votes);
const map = await readWorldMap();

const LABELS = {
  inFavour: "In favour",
  against: "Against",
  abstaining: "Abstaining",
  notVoting: "Not voting",
  blank: "No position on record: not a member then",
} as const;

afterEach(() => {
  vi.restoreAllMocks();
});

function open(at: string) {
  giveElementsWidth();
  server.use(answer(POSITIONS_ADDRESS, respond.json(positions)), answer(MAP_ADDRESS, respond.json(map)));
  const pages = (
    <Routes>
      <Route path={ROUTES.votes} element={<VotesPage />} />
      <Route path={ROUTES.vote} element={<VotePage />} />
    </Routes>
  );
  return renderApp(pages, { at, dataset });
}

describe("the matrix of the shipped record", () => {
  it("shows every position of every vote, and a line where nobody’s is on record", {
    timeout: 60_000,
  }, async () => {
    // As on paper, where all rows are there.
    narrowTheScreen();
    open("/votes?order=name");
    const grid = await screen.findByRole("grid");
    const order = [...grid.querySelectorAll("[role=columnheader] > a")].map((link) =>
      columns.find(({ event }) => link.getAttribute("href")?.startsWith(`/votes/${event.id}?`)),
    );
    expect(order).toHaveLength(73);
    expect(new Set(order)).toEqual(new Set(columns));
    const rows = [...grid.querySelectorAll("[role=row]:has(> [role=rowheader])")];
    expect(rows).toHaveLength(positions.states.length);
    const starred = [...grid.querySelectorAll("[role=columnheader] > a")].filter((link) =>
      link.textContent?.includes("*"),
    );
    expect(starred.length).toBe(columns.filter(({ event }) => event.disagreements !== undefined).length);
    expect(starred.every((link) => link.textContent?.includes("sources disagree"))).toBe(true);
    for (const row of rows) {
      const iso3 = /states\/([A-Z]{3})/.exec(row.querySelector("a")?.getAttribute("href") ?? "")?.[1] ?? "";
      const cells = [...row.querySelectorAll("[role=gridcell]")];
      const expected = order.map((column) => {
        if (column === undefined) return [];
        const cell = cellOf(column, iso3);
        if (cell !== "no-positions") return [cell, LABELS[cell]];
        return column.kind === "without-vote"
          ? ["without-vote", "No vote was taken"]
          : ["totals", "Only the totals of this vote are on record"];
      });
      // What is drawn is as many as what is said.
      for (const path of row.querySelectorAll("svg path")) {
        const position = path.getAttribute("data-position");
        const said = cells.filter((cell) => cell.getAttribute("data-cell") === position);
        expect((path.getAttribute("d")?.match(/M/g) ?? []).length).toBe(said.length);
      }
      expect(cells.map((cell) => [cell.getAttribute("data-cell"), cell.getAttribute("aria-label")])).toEqual(
        expected,
      );
    }
  });
});

describe("the page of a decision of the shipped record", () => {
  const withoutVote = columns.filter(({ kind }) => kind === "without-vote");

  it("never shows a tally or a position for a text adopted without a vote", { timeout: 60_000 }, async () => {
    expect(withoutVote.length).toBeGreaterThan(30);
    for (const { event } of withoutVote) {
      const { unmount } = open(`/votes/${event.id}`);
      const decision = await screen.findByRole("region", { name: "How it was decided" });
      expect(within(decision).getByText("Adopted without a vote", { exact: false })).toBeVisible();
      expect(decision.querySelector("[data-position]")).toBeNull();
      expect(screen.queryByRole("img")).not.toBeInTheDocument();
      expect(screen.queryByRole("table")).not.toBeInTheDocument();
      expect(screen.queryByRole("region", { name: "Each State’s position" })).not.toBeInTheDocument();
      unmount();
    }
  });

  it.each(columns.filter(({ event }) => event.disagreements !== undefined).map(({ event }) => event))(
    "shows where the sources of $id disagree",
    async ({ id, disagreements = [] }) => {
      open(`/votes/${id}`);
      const box = await screen.findByRole("region", { name: "Sources disagree" });
      const addresses = within(box)
        .getAllByRole("link")
        .map((link) => link.getAttribute("href"));
      expect(disagreements.length).toBeGreaterThan(0);
      for (const { text, sources = [] } of disagreements) {
        expect(box).toHaveTextContent(text.replaceAll(/\s+/g, " "));
        for (const { url } of sources) expect(addresses).toContain(url);
      }
    },
  );

  it.each(columns.filter(hasPositions).map((column) => ({ id: column.event.id, column })))(
    "lists and draws the same positions of $id",
    async ({ id, column }) => {
      open(`/votes/${id}`);
      const drawing = await screen.findByRole("img");
      const drawn = [...drawing.querySelectorAll("[data-state]")].map(
        (area) => [area.getAttribute("data-state"), area.getAttribute("data-position")] as const,
      );
      const list = screen.getByRole("region", { name: "Each State’s position" });
      const listed = [...list.querySelectorAll("[data-state]")].map(
        (item) =>
          [
            item.getAttribute("data-state"),
            item.closest("[data-position]")?.getAttribute("data-position"),
          ] as const,
      );
      expect(listed).toHaveLength(column.positions.size);
      expect(new Map(listed)).toEqual(column.positions);
      expect(new Map(drawn)).toEqual(column.positions);
    },
  );
});
