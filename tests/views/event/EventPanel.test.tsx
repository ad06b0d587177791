import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { describe, expect, test, vi } from "vitest";
import { EventPanel } from "../../../src/views/event/EventPanel";
import { MembersByPosition } from "../../../src/views/event/MembersByPosition";
import { eventOf } from "../../fixtures/timeline";
import { server } from "../../mocks/server";
import { POSITIONS_ADDRESS } from "../../mocks/timelineResponses";
import { renderApp } from "../../renderApp";
import { RICH_DATASET } from "./richEvent";

const POSITIONS = {
  states: [
    { iso3: "CHE", names: { en: "Switzerland", ko: "스위스" } },
    { iso3: "AUT", names: { en: "Austria", ko: "오스트리아" } },
    { iso3: "NOR", names: { en: "Norway", ko: "노르웨이" } },
    { iso3: "PER", names: { en: "Peru", ko: "페루" } },
    { iso3: "FJI", names: { en: "Fiji", ko: "피지" } },
    { iso3: "GHA", names: { en: "Ghana", ko: "가나" } },
  ],
  votes: {
    rich: { inFavour: ["CHE", "NOR", "AUT"], against: ["PER"], abstaining: ["GHA", "FJI"], notVoting: [] },
  },
};

function renderPanel(id: string, at = `/events/${id}`, language = "en") {
  const onClose = vi.fn<() => void>();
  const event = eventOf(RICH_DATASET, id);
  const app = renderApp(<EventPanel event={event} onClose={onClose} />, {
    at,
    dataset: RICH_DATASET,
    language,
  });
  return { ...app, onClose };
}

describe(EventPanel, () => {
  test("says who acted, what kind of step it was and when", () => {
    renderPanel("rich");
    const panel = screen.getByRole("region", { name: "Asks for an inquiry" });
    expect(within(panel).getByRole("heading", { level: 2, name: "Asks for an inquiry" })).toBeVisible();
    expect(within(panel).getByRole("link", { name: "Human Rights Council" })).toHaveAttribute(
      "href",
      "/bodies/human-rights-council",
    );
    expect(within(panel).getByText(/resolution · 28 March 2014/)).toBeVisible();
    expect(within(panel).getByText(/Situation in the fixture/)).toBeVisible();
    expect(within(panel).getByText("The Council asks for an inquiry, in a made-up text.")).toBeVisible();
    expect(within(panel).getByText("A note of the record.")).toBeVisible();
  });

  test("heads its parts one level below its own heading when it is the page", () => {
    const event = eventOf(RICH_DATASET, "rich");
    renderApp(<EventPanel event={event} onClose={vi.fn<() => void>()} headingLevel={1} />, {
      dataset: RICH_DATASET,
    });
    expect(screen.getByRole("heading", { level: 1, name: "Asks for an inquiry" })).toBeVisible();
    expect(screen.getByRole("heading", { level: 2, name: "Led to" })).toBeVisible();
  });

  test("opens a document in each language of the UN, each link in its own language", async () => {
    const { user } = renderPanel("rich");
    await user.click(screen.getByText("A/TEST/RES/1/1"));
    const french = screen.getByRole("link", { name: /^Français/ });
    expect(french).toHaveAttribute("hreflang", "fr");
    expect(french).toHaveAttribute("target", "_blank");
    expect(french).toHaveAttribute("rel", "noopener");
    expect(french).toHaveAccessibleName(/leaves this site/);
    expect(within(french).getByText("Français")).toHaveAttribute("lang", "fr");
    for (const name of [/^العربية/, /^中文/, /^English/, /^Русский/, /^Español/]) {
      expect(screen.getByRole("link", { name })).toBeVisible();
    }
  });

  test("links a document that has an address of its own to that address", () => {
    renderPanel("rich");
    expect(screen.getByRole("link", { name: /Letter of the fixture/ })).toHaveAttribute(
      "href",
      "https://documents.example/letter.pdf",
    );
  });

  test("says how it was decided in words, with session and meeting", () => {
    renderPanel("rich");
    const decided = screen.getByRole("region", { name: "How it was decided" });
    expect(within(decided).getByText(/3 in favour, 1 against, 2 abstaining/)).toBeVisible();
    expect(within(decided).getByText("Session 25 · 56th meeting")).toBeVisible();
    expect(within(decided).getByText(/asked for by a made-up delegation/)).toBeVisible();
  });

  test("shows no number for a text adopted without a vote", () => {
    renderPanel("without-vote");
    const decided = screen.getByRole("region", { name: "How it was decided" });
    expect(within(decided).getByText("Adopted without a vote")).toBeVisible();
    expect(decided).not.toHaveTextContent(/\d/);
    expect(within(decided).queryByText("Members by position")).not.toBeInTheDocument();
  });

  test("has no part on a decision for an event that decided nothing", () => {
    renderPanel("first");
    expect(screen.queryByRole("region", { name: "How it was decided" })).not.toBeInTheDocument();
  });

  test("shows where sources disagree, and which", () => {
    renderPanel("rich");
    const box = screen.getByRole("region", { name: "Sources disagree" });
    expect(within(box).getByText("A second source counts two against.")).toBeVisible();
    expect(within(box).getByRole("link", { name: /Other: Count/ })).toBeVisible();
  });

  test("lists what it builds on and what it led to, with the kind of relation, and keeps the filters", () => {
    renderPanel("rich", "/events/rich?types=resolution");
    const before = screen.getByRole("region", { name: "Builds on" });
    expect(within(before).getByRole("link", { name: "The earlier event" })).toHaveAttribute(
      "href",
      "/events/earlier?types=resolution",
    );
    expect(within(before).getByText("21 March 2013")).toBeVisible();
    expect(within(before).getByText("answers it")).toBeVisible();
    expect(within(before).getByText("named in its preamble")).toBeVisible();
    const after = screen.getByRole("region", { name: "Led to" });
    expect(within(after).getByRole("link", { name: "The later event" })).toBeVisible();
  });

  test("names the source in which a link can be read, and none for a link without one", () => {
    renderPanel("rich");
    const before = within(screen.getByRole("region", { name: "Builds on" }));
    expect(before.getByText(/^Source:/)).toHaveTextContent("Source: Test Library");
    expect(before.getByRole("link", { name: /^Test Library/ })).toHaveAttribute(
      "href",
      "https://library.example/vote",
    );
    const after = within(screen.getByRole("region", { name: "Led to" }));
    expect(after.queryByText(/^Source:/)).not.toBeInTheDocument();
  });

  test("says why nothing is linked to an event that stands alone, and of no other", () => {
    const { unmount } = renderPanel("first");
    expect(screen.getByRole("region", { name: "No links" })).toHaveTextContent(
      "No document that we read refers to it.",
    );
    unmount();
    renderPanel("rich");
    expect(screen.queryByRole("region", { name: "No links" })).not.toBeInTheDocument();
  });

  test("names themes and actors", () => {
    renderPanel("rich");
    expect(within(screen.getByRole("region", { name: "Themes" })).getByText("Accountability")).toBeVisible();
    expect(
      within(screen.getByRole("region", { name: "Actors" })).getByText("A made-up delegation"),
    ).toBeVisible();
  });

  test("says how well it is supported, and when each source was read", () => {
    renderPanel("rich");
    const sources = screen.getByRole("region", { name: /Sources · Official record/ });
    const [first, second] = within(sources).getAllByRole("listitem");
    expect(first).toHaveTextContent(/Test Library: Record of the vote/);
    expect(first).toHaveTextContent(/official · supports: totals · read on 20 November 2026/);
    expect(second).toHaveTextContent(/press · not yet read for this record/);
  });

  test("says when its sources were last checked, and nothing where nobody has read one", () => {
    const { unmount } = renderPanel("rich");
    expect(screen.getByText("Last checked on 20 November 2026")).toBeVisible();
    unmount();
    renderPanel("later");
    expect(screen.queryByText(/Last checked/)).not.toBeInTheDocument();
  });

  test("shows the open questions about this event and no others", () => {
    renderPanel("rich");
    const questions = screen.getByRole("region", { name: "Open questions" });
    expect(questions).toHaveTextContent("Who asked for the vote?");
    expect(questions).not.toHaveTextContent("What came first?");
  });

  test("goes to the events before and after among those that the filter leaves", () => {
    renderPanel("rich", "/events/rich?to=2014");
    const navigation = screen.getByRole("navigation", { name: "Before and after in time" });
    expect(within(navigation).getByRole("link", { name: "The earlier event" })).toBeVisible();
    expect(within(navigation).queryByText("Next")).not.toBeInTheDocument();
  });

  test("marks a title that has no translation with its language", () => {
    renderPanel("rich", "/events/rich", "ko");
    const title = within(screen.getByRole("heading", { level: 2 })).getByText("Asks for an inquiry");
    expect(title).toHaveAttribute("lang", "en");
  });
});

describe(MembersByPosition, () => {
  test("are loaded when the list is opened, by name and in the order of the alphabet", async () => {
    server.use(http.get(POSITIONS_ADDRESS, () => HttpResponse.json(POSITIONS)));
    const { user } = renderPanel("rich");
    await user.click(screen.getByText("Members by position"));
    const austria = await screen.findByText("Austria");
    const names = within(austria.closest("ul") ?? austria).getAllByRole("listitem");
    expect(names.map((name) => name.textContent)).toEqual(["Austria", "Norway", "Switzerland"]);
    expect(screen.getByText("3 States")).toBeVisible();
    expect(screen.getByText("1 State")).toBeVisible();
  });

  test("are named in the language of the interface", async () => {
    server.use(http.get(POSITIONS_ADDRESS, () => HttpResponse.json(POSITIONS)));
    const { user } = renderPanel("rich", "/events/rich", "ko");
    await user.click(screen.getByText("Members by position"));
    expect(await screen.findByText("오스트리아")).toBeVisible();
  });

  test("can be asked for again when they did not come", async () => {
    server.use(http.get(POSITIONS_ADDRESS, () => new HttpResponse(null, { status: 404 })));
    const { user } = renderPanel("rich");
    await user.click(screen.getByText("Members by position"));
    const alert = await screen.findByRole("alert");
    server.use(http.get(POSITIONS_ADDRESS, () => HttpResponse.json(POSITIONS)));
    await user.click(within(alert).getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("Austria")).toBeVisible();
  });
});

describe("actions of EventPanel", () => {
  test("copy the address of the page, and say so", async () => {
    const { user } = renderPanel("rich");
    await user.click(screen.getByRole("button", { name: "Copy link" }));
    expect(await screen.findByText("Copied")).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(window.location.href);
  });

  test("select the address when the browser does not let us copy", async () => {
    const { user } = renderPanel("rich");
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
    await user.click(screen.getByRole("button", { name: "Copy link" }));
    const field = await screen.findByRole<HTMLInputElement>("textbox", { name: "Address of this event" });
    expect(field).toHaveValue(window.location.href);
    expect(field.selectionEnd).toBe(window.location.href.length);
    expect(screen.getByText(/does not let us copy/)).toBeVisible();
  });

  test("close it by the button and by Esc from within", async () => {
    const { user, onClose } = renderPanel("rich");
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(onClose).toHaveBeenCalledTimes(1);
    screen.getByRole("link", { name: "Human Rights Council" }).focus();
    await user.keyboard("{Escape}");
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  test("move the focus to the heading when the reader opened the panel, and not otherwise", () => {
    const event = eventOf(RICH_DATASET, "rich");
    const { unmount } = renderApp(<EventPanel event={event} onClose={vi.fn<() => void>()} />, {
      dataset: RICH_DATASET,
    });
    expect(document.body).toHaveFocus();
    unmount();
    renderApp(<EventPanel event={event} onClose={vi.fn<() => void>()} focusOnOpen />, {
      dataset: RICH_DATASET,
    });
    expect(screen.getByRole("heading", { name: "Asks for an inquiry" })).toHaveFocus();
  });
});
