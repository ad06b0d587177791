import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Intro } from "../../../src/views/timeline/Intro";
import { makeDataset } from "../../fixtures/timeline";
import { renderApp } from "../../renderApp";

describe(Intro, () => {
  it("says what this is and how much there is of it", () => {
    const dataset = makeDataset({
      title: { en: "What was done" },
      description: { en: "Step by step." },
      events: [
        { action: { manner: "without-vote", outcome: "adopted" } },
        { action: { manner: "recorded-vote", outcome: "adopted" } },
        { action: { manner: "without-vote", outcome: "adopted" } },
      ],
    });
    renderApp(<Intro />, { dataset });
    expect(screen.getByRole("heading", { level: 1, name: "What was done" })).toBeInTheDocument();
    expect(screen.getByText("Step by step.")).toBeInTheDocument();
    const numbers = screen.getAllByRole("definition").map((number) => number.textContent);
    expect(numbers).toEqual(["3", "1", "2"]);
  });

  it("offers questions to begin with, in the language and dataset of the reader", () => {
    const dataset = makeDataset({
      startingPoints: [{ question: { en: "Who decided?" }, address: "/?bodies=security-council" }],
    });
    renderApp(<Intro />, { dataset, at: "/?lang=ko&themes=abductions" });
    expect(screen.getByRole("link", { name: "Who decided?" })).toHaveAttribute(
      "href",
      "/?bodies=security-council&lang=ko",
    );
  });
});
