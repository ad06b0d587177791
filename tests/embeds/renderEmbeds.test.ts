import { setupI18n } from "@lingui/core";
import { within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { EventRecord } from "../../src/core/domain/event";
import { renderEmbeds } from "../../src/embeds/renderEmbeds";
import { STATES } from "../fixtures/ballots";
import { makeAsk, makeEvidence, makeRecommendation, REPORT_URL } from "../fixtures/recommendations";
import { makeDataset } from "../fixtures/timeline";
import { TEST_NOW } from "../renderApp";

const SOURCE = {
  publisher: "Test Library",
  title: "The text",
  url: "https://library.example/text",
  kind: "official",
} as const;
const EVENTS: readonly Partial<EventRecord>[] = [
  { id: "report", type: "report", date: "2013-02", title: "A report", documents: [{ symbol: "A/TEST/1" }] },
  {
    id: "vote",
    title: "A text put to the vote",
    documents: [{ symbol: "A/TEST/RES/1" }],
    action: { manner: "recorded-vote", outcome: "adopted" },
    relations: [{ type: "builds-on", target: "report", source: SOURCE.url }],
    sources: [SOURCE],
    disagreements: [{ text: "One paper counts another way." }],
  },
  {
    id: "agreed",
    title: "A text all took",
    date: "2015",
    action: { manner: "without-vote", outcome: "adopted" },
  },
];
const VOTES = { vote: { inFavour: ["NOR", "PER"], against: ["FJI"], abstaining: [], notVoting: ["GHA"] } };
const RECOMMENDATION = makeRecommendation({
  asked: [makeAsk({ event: "report", symbol: "A/TEST/1" })],
  evidence: [makeEvidence({ event: "agreed" })],
});

function render(release?: string, locale = "en") {
  const i18n = setupI18n({ locale, messages: { [locale]: {} } });
  const record = {
    dataset: makeDataset({ events: EVENTS, licence: "CC-BY-4.0" }),
    positions: { states: [...STATES], votes: VOTES },
    recommendations: [RECOMMENDATION],
    release,
  };
  const site = { base: "/tracker/", address: "https://host.example/tracker" };
  return [...renderEmbeds(record, { i18n, site, now: TEST_NOW, figure: "<svg></svg>" })];
}

const pages = render();

function open(path: string, of = pages): HTMLElement {
  const page = of.find((other) => other.path === path);
  if (page === undefined) throw new Error(`There is no page ${path}`);
  const root = document.createElement("div");
  root.innerHTML = page.body;
  return root;
}

describe(renderEmbeds, () => {
  it("has a page for the timeline, each event, each chain, each decision and each recommendation", () => {
    expect(pages.map(({ path }) => path).toSorted()).toEqual([
      "/embed",
      "/embed/chains/agreed",
      "/embed/chains/report",
      "/embed/chains/vote",
      "/embed/events/agreed",
      "/embed/events/report",
      "/embed/events/vote",
      "/embed/recommendations/refer",
      "/embed/votes/agreed",
      "/embed/votes/vote",
    ]);
  });

  it("lists every event with its date, its symbol and a link inside of the frame", () => {
    const items = within(open("/embed")).getAllByRole("listitem", { hidden: true });
    const events = items.filter((item) => item.dataset["event"] !== undefined);
    expect(events.map(({ dataset }) => dataset["event"])).toEqual(["report", "vote", "agreed"]);
    expect(events[0]).toHaveTextContent("February 2013 A report General Assembly A/TEST/1");
    expect(events[0]?.querySelector("a")).toHaveAttribute("href", "/tracker/embed/events/report");
  });

  it("says under the drawing what its marks mean", () => {
    const legend = within(open("/embed")).getByText("text adopted without a vote");
    expect(legend.querySelector("svg")).not.toBeNull();
  });

  it("prints symbols and addresses of sources, as links may not open", () => {
    const page = open("/embed/events/vote");
    expect(page).toHaveTextContent("UN documents: A/TEST/RES/1");
    expect(page).toHaveTextContent("Test Library: The text https://library.example/text");
    expect(page).toHaveTextContent("https://host.example/tracker/events/vote");
    expect(open("/embed/chains/vote")).toHaveTextContent(SOURCE.url);
    expect(open("/embed/recommendations/refer")).toHaveTextContent(REPORT_URL);
  });

  it("says where sources disagree, and how well an event is supported", () => {
    const page = open("/embed/events/vote");
    expect(page).toHaveTextContent("Sources disagree: One paper counts another way.");
    expect(page).toHaveTextContent("Sources (1) · Not stated");
  });

  it("names who took which position, counted from the positions", () => {
    const page = open("/embed/votes/vote");
    expect(page).toHaveTextContent(
      "Adopted by recorded vote: 2 in favour, 1 against, 0 abstaining, 1 not voting",
    );
    expect(page).toHaveTextContent("In favour: 2Norway, Peru");
    expect(page).not.toHaveTextContent("Abstaining: 0");
  });

  it("makes up no tally of a text adopted without a vote", () => {
    const page = open("/embed/votes/agreed");
    expect(page).toHaveTextContent("Adopted without a vote");
    expect(page).toHaveTextContent("No vote was taken");
    expect(page.textContent).not.toMatch(/in favour|unanim/i);
  });

  it("tells a chain from both of its ends", () => {
    expect(open("/embed/chains/report")).toHaveTextContent(/What it led to.*A text put to the vote/);
    expect(open("/embed/chains/vote")).toHaveTextContent(/What it builds on.*A report.*builds on it/);
  });

  it("shows a recommendation with its rule and its steps in the order of time", () => {
    const steps = within(open("/embed/recommendations/refer")).getAllByRole("listitem", { hidden: true });
    expect(steps[0]).toHaveTextContent("17 February 2014 first asked: The inquiry A/TEST/1");
    expect(steps[1]).toHaveTextContent(
      "9 December 2016 not done by then, or a step that falls short: A step was taken.",
    );
  });

  it("says of a live page from when its data are, and of a frozen one its release", () => {
    expect(open("/embed")).toHaveTextContent("Live: data as of 1 November 2026");
    const frozen = open("/embed/at/2026-11-01/events/vote", render("2026-11-01"));
    expect(frozen).toHaveTextContent("Data of release 2026-11-01, frozen");
    expect(frozen).toHaveTextContent("See what changed since");
    expect(frozen).not.toHaveTextContent("Live");
  });

  it("keeps a frame in its language, and leads to the tracker in it", () => {
    const page = open("/embed/ko/events/vote", render(undefined, "ko"));
    expect(page).toHaveTextContent("총회");
    expect(page.querySelector("a[data-part=inside]")).toHaveAttribute("href", "/tracker/embed/ko");
    expect(page.querySelector("a[data-part=tracker]")).toHaveAttribute(
      "href",
      "https://host.example/tracker/events/vote?lang=ko",
    );
  });

  it("keeps a frozen frame in its release, on every way out of the page", () => {
    const frozen = open("/embed/at/2026-11-01/events/vote", render("2026-11-01"));
    for (const link of frozen.querySelectorAll("a[data-part=inside]")) {
      expect(link.getAttribute("href")).toMatch(/^\/tracker\/embed\/at\/2026-11-01/);
    }
    expect(frozen.querySelector("a[data-part=tracker]")).toHaveAttribute(
      "href",
      "https://host.example/tracker/events/vote?release=2026-11-01",
    );
  });
});
