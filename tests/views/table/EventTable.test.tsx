import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { parseUrlState } from "../../../src/core/url/urlState";
import { EventTable } from "../../../src/views/table/EventTable";
import { columnsFor } from "../../../src/views/table/tableColumns";
import { makeDataset } from "../../fixtures/timeline";
import { renderApp } from "../../renderApp";
import { RICH_DATASET } from "../event/richEvent";

const source = {
  publisher: "Test Library",
  title: "Record",
  url: "https://library.example/1",
  kind: "official",
} as const;

const DATASET = makeDataset({
  events: [
    {
      id: "vote",
      date: "2005-12-16",
      title: "Beta",
      documents: [{ symbol: "A/TEST/1" }],
      session: "Session 60",
      summary: "Asked for by a made-up delegation.",
      themes: ["accountability"],
      support: "official-record",
      sources: [source],
      action: {
        manner: "recorded-vote",
        outcome: "adopted",
        tally: { inFavour: 88, against: 21, abstaining: 60 },
      },
    },
    {
      id: "quiet",
      date: "2012-12-20",
      title: "Alpha",
      action: { manner: "without-vote", outcome: "adopted" },
      relations: [{ type: "extends", target: "vote" }],
    },
    {
      id: "small-vote",
      date: "2014-12-22",
      body: "security-council",
      type: "meeting",
      title: "Gamma",
      action: {
        manner: "procedural-vote",
        outcome: "adopted",
        tally: { inFavour: 11, against: 2, abstaining: 2 },
      },
    },
  ],
});

const renderTable = (at = "/table") =>
  renderApp(<EventTable events={DATASET.events} />, { at, dataset: DATASET });

const shownTitles = () => screen.getAllByRole("rowheader").map(({ textContent }) => textContent);

/** The text of one cell, found by the heading of its column. */
function cellOf(title: string, heading: string): HTMLElement {
  const place = screen
    .getAllByRole("columnheader")
    .findIndex((header) => within(header).queryByRole("button", { name: heading }) !== null);
  const row = screen.getByRole("rowheader", { name: title }).closest("tr");
  const cell = row?.cells[place];
  if (cell === undefined) throw new Error(`no cell under ${heading}`);
  return cell;
}

describe(EventTable, () => {
  test("has a column for every fact, and each title leads to its event", () => {
    renderTable();
    expect(screen.getByRole("table", { name: "3 events" })).toBeVisible();
    expect(within(cellOf("Beta", "Title")).getByRole("link")).toHaveAttribute("href", "/events/vote");
    expect(cellOf("Beta", "Date")).toHaveTextContent("16 December 2005");
    expect(cellOf("Beta", "Body")).toHaveTextContent("General Assembly");
    expect(cellOf("Beta", "Type")).toHaveTextContent("resolution");
    expect(cellOf("Beta", "Symbol")).toHaveTextContent("A/TEST/1");
    expect(cellOf("Beta", "In favour")).toHaveTextContent("88");
    expect(cellOf("Beta", "Against")).toHaveTextContent("21");
    expect(cellOf("Beta", "Abstaining")).toHaveTextContent("60");
    expect(cellOf("Beta", "Themes")).toHaveTextContent("Accountability");
    expect(cellOf("Beta", "Session and meeting")).toHaveTextContent("Session 60");
    expect(cellOf("Beta", "Summary")).toHaveTextContent("Asked for by a made-up delegation.");
    expect(cellOf("Beta", "How well supported")).toHaveTextContent("Official record");
    expect(cellOf("Beta", "Sources")).toHaveTextContent("1 source");
  });

  test("names what each event builds on and led to, with how they stand to each other", () => {
    renderTable();
    const ledTo = within(cellOf("Beta", "Led to"));
    expect(ledTo.getByRole("link", { name: "Alpha" })).toHaveAttribute("href", "/events/quiet");
    expect(ledTo.getByRole("listitem")).toHaveTextContent("Alpha was continued or updated by it");
    const buildsOn = within(cellOf("Alpha", "Builds on"));
    expect(buildsOn.getByRole("link", { name: "Beta" })).toHaveAttribute("href", "/events/vote");
    expect(buildsOn.getByRole("listitem")).toHaveTextContent("Beta continues or updates it");
    expect(cellOf("Gamma", "Builds on")).toBeEmptyDOMElement();
  });

  test("has the facts that the panel has, each in its language", () => {
    renderApp(<EventTable events={RICH_DATASET.events} />, { at: "/table", dataset: RICH_DATASET });
    const cell = (heading: string) => cellOf("Asks for an inquiry", heading);
    expect(cell("Official title")).toHaveTextContent("Situation in the fixture");
    expect(cell("Note on the decision")).toHaveTextContent("The vote was asked for by a made-up delegation.");
    expect(cell("Actors")).toHaveTextContent("A made-up delegation");
    expect(cell("Note")).toHaveTextContent("A note of the record.");
    expect(cell("Sources disagree")).toHaveTextContent("A second source counts two against.1 source");
    expect(cell("Open questions")).toHaveTextContent("Who asked for the vote?");
    expect(cell("Builds on")).toHaveTextContent("The earlier event answers it · named in its preamble");
    expect(cellOf("The first event", "Open questions")).toHaveTextContent("What came first?");
    expect(cellOf("The first event", "Official title")).toBeEmptyDOMElement();
  });

  test("says what was decided, where that is not the text of the event", () => {
    const action = {
      manner: "procedural-vote",
      outcome: "adopted",
      question: "Adoption of a made-up motion",
    } as const;
    const dataset = makeDataset({ events: [{ title: "Motion", action }] });
    renderApp(<EventTable events={dataset.events} />, { at: "/table", dataset });
    expect(cellOf("Motion", "What was decided")).toHaveTextContent("Adoption of a made-up motion");
  });

  test("sorts lists by how many there are", () => {
    renderApp(<EventTable events={RICH_DATASET.events} />, {
      at: "/table?sort=-ledTo",
      dataset: RICH_DATASET,
    });
    expect(shownTitles().slice(0, 2)).toEqual(["The earlier event", "Asks for an inquiry"]);
  });

  test("says what each event is in the chain that the address names, in a column of its own, by which it sorts", () => {
    const dataset = makeDataset({
      events: [
        { id: "first", date: "2005-12-16", title: "First vote" },
        { id: "aside", date: "2010-01-01", title: "Apart" },
        { id: "next", date: "2012-12-20", title: "Next", relations: [{ type: "cites", target: "first" }] },
      ],
    });
    renderApp(<EventTable events={dataset.events} />, { at: "/table?chain=first&sort=chain", dataset });
    expect(cellOf("First vote", "In the chain")).toHaveTextContent("the event whose chain it is");
    expect(cellOf("Next", "In the chain")).toHaveTextContent("what that led to");
    expect(cellOf("Apart", "In the chain")).toBeEmptyDOMElement();
    expect(shownTitles()).toEqual(["First vote", "Next", "Apart"]);
  });

  test("has no column for a chain without one", () => {
    renderTable();
    expect(screen.queryByRole("columnheader", { name: "In the chain" })).not.toBeInTheDocument();
  });

  test("has an id of its own for each column, of which the address understands every one", () => {
    const ids = columnsFor(true).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(parseUrlState(`?sort=-${id}`).state.sort?.column).toBe(id);
  });

  test("leaves the counts empty for a text adopted without a vote, and where the source gives none", () => {
    renderTable();
    expect(cellOf("Alpha", "How it was decided")).toHaveTextContent("Adopted without a vote");
    for (const heading of ["In favour", "Against", "Abstaining", "Not voting"]) {
      expect(cellOf("Alpha", heading)).toBeEmptyDOMElement();
    }
    expect(cellOf("Beta", "Not voting")).toBeEmptyDOMElement();
  });

  test("opens the sources of an event to links", async () => {
    const { user } = renderTable();
    await user.click(screen.getByText("1 source"));
    expect(screen.getByRole("link", { name: /Test Library: Record/ })).toBeVisible();
  });

  test("stands in order of date at first, and says so", () => {
    renderTable();
    expect(shownTitles()).toEqual(["Beta", "Alpha", "Gamma"]);
    expect(screen.getByRole("columnheader", { name: "Date" })).toHaveAttribute("aria-sort", "ascending");
    expect(screen.getByRole("columnheader", { name: "Title" })).toHaveAttribute("aria-sort", "none");
  });

  test("sorts by a heading, and backwards when it is pressed again; the address remembers", async () => {
    const { user, search } = renderTable();
    await user.click(screen.getByRole("button", { name: "In favour" }));
    expect(shownTitles()).toEqual(["Gamma", "Beta", "Alpha"]);
    expect(screen.getByRole("columnheader", { name: "In favour" })).toHaveAttribute("aria-sort", "ascending");
    expect(search()).toBe("?sort=inFavour");
    await user.click(screen.getByRole("button", { name: "In favour" }));
    expect(shownTitles()).toEqual(["Beta", "Gamma", "Alpha"]);
    expect(screen.getByRole("columnheader", { name: "In favour" })).toHaveAttribute(
      "aria-sort",
      "descending",
    );
    expect(search()).toBe("?sort=-inFavour");
  });

  test("leaves the order of date out of the address", async () => {
    const { user, search } = renderTable("/table?sort=title");
    expect(shownTitles()).toEqual(["Alpha", "Beta", "Gamma"]);
    await user.click(screen.getByRole("button", { name: "Date" }));
    expect(search()).toBe("");
    await user.click(screen.getByRole("button", { name: "Date" }));
    expect(shownTitles()).toEqual(["Gamma", "Alpha", "Beta"]);
  });

  test("keeps the order of date when the address names a column that does not exist, and says so", async () => {
    const { user } = renderTable("/table?sort=nonsense");
    expect(shownTitles()).toEqual(["Beta", "Alpha", "Gamma"]);
    expect(screen.getByRole("status")).toHaveTextContent(/asks to sort by “nonsense”, which is not a column/);
    await user.click(screen.getByRole("button", { name: "Title" }));
    expect(screen.queryByRole("status")).not.toBeInTheDocument();
  });

  test("scrolls in a region of its own that the keyboard reaches", () => {
    renderTable();
    expect(screen.getByRole("region", { name: "Table of events" })).toHaveAttribute("tabindex", "0");
  });

  test("shows a large record 500 rows at a time", async () => {
    const events = Array.from({ length: 620 }, (_, index) => ({ title: `Event number ${index}` }));
    const dataset = makeDataset({ events });
    const { user, container } = renderApp(<EventTable events={dataset.events} />, { at: "/table", dataset });
    expect(container.querySelectorAll("tbody tr")).toHaveLength(500);
    const more = within(container).getByText("Show 120 more");
    await user.click(more);
    expect(container.querySelectorAll("tbody tr")).toHaveLength(620);
    expect(more).not.toBeInTheDocument();
  }, 20_000);
});
