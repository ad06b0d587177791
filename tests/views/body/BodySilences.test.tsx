import { screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Body, Coverage } from "../../../src/core/domain/body";
import { BodySilences } from "../../../src/views/body/BodySilences";
import { makeDataset } from "../../fixtures/timeline";
import { renderApp } from "../../renderApp";

const MEETINGS: Coverage = {
  from: "2014",
  to: "2017",
  what: { en: "formal meetings", ko: "공식 회의" },
  types: ["meeting"],
};
const council = (coverage: Coverage[]): Body => ({ id: "council", names: { en: "Council" }, coverage });

const DATASET = makeDataset({
  bodies: [council([MEETINGS])],
  events: [
    { id: "first", body: "council", type: "meeting", date: "2014-12-22", title: "The first meeting" },
    { id: "second", body: "council", type: "meeting", date: "2015-12-10", title: "The second meeting" },
    { id: "text", body: "council", type: "resolution", date: "2016-06-01", title: "A text" },
  ],
});

const renderSilences = (coverage: Coverage[], language = "en") =>
  renderApp(<BodySilences body={council(coverage)} />, { dataset: DATASET, language });
const silences = () =>
  within(screen.getByRole("region", { name: "Longest silences" })).getAllByRole("listitem");

describe(BodySilences, () => {
  afterEach(() => void vi.restoreAllMocks());

  test("are named the longest first, with how long they were, of what, and between which events", () => {
    renderSilences([MEETINGS]);
    expect(silences().map((silence) => silence.textContent)).toEqual([
      "2 years · 11 December 2015 – 31 December 2017formal meetings · after The second meeting · until the coverage ends",
      "11 months · 1 January – 21 December 2014formal meetings · since the coverage begins · before The first meeting",
      "11 months · 23 December 2014 – 9 December 2015formal meetings · after The first meeting · before The second meeting",
    ]);
    const [longest] = silences();
    expect(
      within(longest ?? document.body).getByRole("link", { name: "The second meeting" }),
    ).toHaveAttribute("href", "/events/second");
  });

  test("are said to be computed, and only from what the record claims to cover", () => {
    renderSilences([MEETINGS]);
    expect(screen.getByText(/^Computed: the longest times without any of this/)).toBeVisible();
  });

  test("count every kind of step where the coverage names none", () => {
    const { types: _, ...everything } = MEETINGS;
    renderSilences([everything]);
    expect(silences()[0]).toHaveTextContent("1 year 6 months · 2 June 2016 – 31 December 2017");
  });

  test("are named in the language of the interface", () => {
    renderSilences([MEETINGS], "ko");
    expect(screen.getAllByText(/공식 회의/)).toHaveLength(3);
  });

  test("are three at most", () => {
    renderSilences([MEETINGS, { ...MEETINGS, what: { en: "texts" }, types: ["resolution"] }]);
    expect(silences()).toHaveLength(3);
  });

  test("can be of two kinds at the same time", () => {
    const complain = vi.spyOn(console, "error");
    const nothing = (what: string): Coverage => ({ from: "2020", to: "2021", what: { en: what }, types: [] });
    renderSilences([nothing("hearings"), nothing("visits")]);
    expect(silences().map((silence) => silence.textContent)).toEqual([
      expect.stringMatching(/^2 years .*hearings/),
      expect.stringMatching(/^2 years .*visits/),
    ]);
    expect(complain).not.toHaveBeenCalled();
  });

  test("are not spoken of where the record claims to cover nothing", () => {
    const { container } = renderSilences([]);
    expect(container).toBeEmptyDOMElement();
  });
});
