import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { QuestionsPage } from "../../src/pages/QuestionsPage";
import { makeDataset } from "../fixtures/timeline";
import { renderApp } from "../renderApp";

const DATASET = makeDataset({
  events: [
    { id: "a", title: "Event in question" },
    { id: "b", title: "Another event" },
  ],
  questions: [
    { id: "what", text: { en: "What happened then?", ko: "그때 무슨 일이 있었는가?" }, events: ["a", "b"] },
    { id: "who", text: { en: "Who was there?" } },
  ],
});

const renderQuestions = ({ at = "/questions", dataset = DATASET, language = "en" } = {}) =>
  renderApp(<QuestionsPage />, { at, dataset, language });

describe(QuestionsPage, () => {
  test("has a heading and a title of its own, and asks for help", () => {
    renderQuestions();
    expect(screen.getByRole("heading", { level: 1, name: "Open questions" })).toBeVisible();
    expect(screen.getByText(/If you know one, please tell us/)).toBeVisible();
    expect(document.title).toBe("Open questions · UN Accountability Tracker");
  });

  test("links each question to the events that it is about, with the filters kept", () => {
    const { container } = renderQuestions({ at: "/questions?types=report" });
    const what = container.querySelector("#what");
    if (!(what instanceof HTMLElement)) throw new Error("the question has no anchor");
    expect(what).toHaveTextContent("What happened then?");
    const events = within(what).getAllByRole("link");
    expect(events.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
      ["Event in question", "/events/a?types=report"],
      ["Another event", "/events/b?types=report"],
    ]);
    expect(screen.getByText("Who was there?")).toBeVisible();
  });

  test("asks in the language of the interface, and marks a question that is not translated", () => {
    renderQuestions({ language: "ko" });
    expect(screen.getByText("그때 무슨 일이 있었는가?")).toBeVisible();
    expect(screen.getByText("Who was there?")).toHaveAttribute("lang", "en");
  });

  test("says so when there is none", () => {
    renderQuestions({ dataset: makeDataset() });
    expect(screen.getByText("This dataset lists no open questions.")).toBeVisible();
    expect(screen.queryByRole("list")).not.toBeInTheDocument();
  });
});
