import { fireEvent, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { VerticalTimeline } from "../../../src/views/timeline/VerticalTimeline";
import { makeDataset } from "../../fixtures/timeline";
import { renderApp } from "../../renderApp";

const DATASET = makeDataset({
  events: [
    { id: "report", date: "2014", title: "The report" },
    { id: "answer", date: "2015", title: "The answer", relations: [{ type: "cites", target: "report" }] },
  ],
});

test("L on a row of the narrow timeline follows the chain of its event", () => {
  const { router } = renderApp(<VerticalTimeline selected={undefined} />, { dataset: DATASET });
  const row = screen.getByRole("link", { name: /The report/ });
  row.focus();
  fireEvent.keyDown(row, { key: "l" });
  expect(router.state.location.pathname).toBe("/events/answer");
});
