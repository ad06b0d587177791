import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { SilencesNote } from "../../../src/views/timeline/SilencesNote";
import { makeDataset, makeTimeline } from "../../fixtures/timeline";
import { narrowTheScreen } from "../../narrowScreen";
import { renderApp } from "../../renderApp";

const claims: Readonly<Record<string, object>> = {
  "security-council": { from: "2014", to: "2024", what: { en: "formal meetings" }, types: ["meeting"] },
  "general-assembly": { from: "2010", to: "2020", what: { en: "yearly texts" }, types: ["resolution"] },
};
const dataset = makeDataset({
  bodies: makeTimeline().bodies.map((body) => {
    const claim = claims[body.id];
    return claim === undefined ? body : Object.assign({}, body, { coverage: [claim] });
  }),
  events: [
    { date: "2017-12-11", type: "meeting", body: "security-council" },
    { date: "2023-08-17", type: "meeting", body: "security-council" },
    { date: "2012-12-01" },
    { date: "2013-12-01" },
  ],
});

const silences = () => screen.queryAllByText(/: no /).map((item) => item.textContent);

describe(SilencesNote, () => {
  it("says the longest silence of each lane that claims something, and by what rule", () => {
    renderApp(<SilencesNote />, { at: "/?silences=1", dataset });
    expect(screen.getByRole("region", { name: "Silences" })).toBeVisible();
    expect(silences()).toEqual([
      "Security Council: no formal meetings from 11 December 2017 to 17 August 2023: 5 years 8 months · Counted: meeting. Complete for 1 January 2014 – 31 December 2024.",
      expect.stringMatching(
        /^General Assembly: no yearly texts from 1 December 2012 to 1 December 2013: 11 months/,
      ),
    ]);
  });

  it("explains the three grounds of the lanes in words", () => {
    renderApp(<SilencesNote />, { at: "/?silences=1", dataset });
    expect(screen.getByText("silence: nothing of what is counted was found")).toBeVisible();
    expect(screen.getByText("outside our coverage: nothing is said")).toBeVisible();
    expect(screen.getByText("the body did not exist, or had no mandate")).toBeVisible();
  });

  it("explains no grounds on a narrow screen, where nothing is shaded", () => {
    narrowTheScreen();
    renderApp(<SilencesNote />, { at: "/?silences=1", dataset });
    expect(silences()).toHaveLength(2);
    expect(screen.queryByText("outside our coverage: nothing is said")).not.toBeInTheDocument();
  });

  it("keeps to the types and the lanes that the filter leaves", () => {
    renderApp(<SilencesNote />, { at: "/?silences=1&types=meeting", dataset });
    expect(silences()).toHaveLength(1);
  });

  it("leaves out folded lanes", () => {
    renderApp(<SilencesNote />, { at: "/?silences=1&bodies=general-assembly", dataset });
    expect(silences()).toEqual([expect.stringMatching(/^General Assembly/)]);
  });

  it("says when nothing that is chosen is claimed to be complete", () => {
    renderApp(<SilencesNote />, { at: "/?silences=1&types=report", dataset });
    expect(screen.getByText(/claims completeness for nothing that is chosen/)).toBeVisible();
  });

  it.each(["/", "/?silences=1&lanes=type"])("is not there at %s", (at) => {
    renderApp(<SilencesNote />, { at, dataset });
    expect(screen.queryByRole("region")).not.toBeInTheDocument();
  });
});
