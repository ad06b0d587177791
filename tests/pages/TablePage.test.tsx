import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { TablePage } from "../../src/pages/TablePage";
import { makeDataset } from "../fixtures/timeline";
import { renderApp } from "../renderApp";

const DATASET = makeDataset({
  events: [
    { id: "a", type: "resolution", title: "A text" },
    { id: "b", type: "meeting", title: "A meeting" },
  ],
});

describe(TablePage, () => {
  test("shows the events that the filter of the address leaves", () => {
    renderApp(<TablePage />, { at: "/table?types=meeting", dataset: DATASET });
    expect(screen.getByRole("table", { name: "1 event" })).toBeVisible();
    expect(screen.getByRole("rowheader", { name: "A meeting" })).toBeVisible();
    expect(screen.queryByRole("rowheader", { name: "A text" })).not.toBeInTheDocument();
  });

  test("says that nothing matches instead of showing an empty table", () => {
    renderApp(<TablePage />, { at: "/table?types=report", dataset: DATASET });
    expect(screen.getByRole("heading", { name: "No event matches" })).toBeVisible();
    expect(screen.queryByRole("table")).not.toBeInTheDocument();
  });
});
