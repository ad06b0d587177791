import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { parseUrlState } from "../../src/core/url/urlState";
import { readDeck } from "../../src/core/url/deck";
import { DeckPage } from "../../src/pages/DeckPage";
import { ReadingPages } from "../../src/pages/ReadingPages";
import { AddToDeck } from "../../src/share/AddToDeck";
import { collectDeck } from "../../src/state/collectedDeck";
import { makeDataset } from "../fixtures/timeline";
import { server } from "../mocks/server";
import { answer, RELEASES_ADDRESS, respond, SHIPPED_ADDRESS } from "../mocks/timelineResponses";
import { renderApp } from "../renderApp";
import { giveElementsWidth } from "../views/timeline/layout";

const BRIEFING =
  "/deck?title=Briefing&slide=/questions&caption=Open&slide=/nowhere&slide=/bodies/security-council";
const DATASET = makeDataset();
const RELEASE = {
  name: "2026-11-01",
  date: "2026-11-01",
  summary: "First.",
  files: {},
  counts: { events: 0, votes: 0, recommendations: 0, relations: 0, sources: 0 },
  changes: [],
};
const CHANGE = { kind: "event", id: "one", change: "added", title: "One" };

const openDeck = (at = BRIEFING) => renderApp(<ReadingPages />, { at, dataset: DATASET });
const captions = async () =>
  (await screen.findAllByRole("textbox", { name: /^Caption of slide/ })).map((field) =>
    field.getAttribute("value"),
  );
const slidesIn = (search: string) =>
  readDeck(parseUrlState(search).state).deck.slides.map(({ address }) => address);

describe(DeckPage, () => {
  beforeEach(() => {
    giveElementsWidth();
    server.use(
      answer(SHIPPED_ADDRESS, respond.timeline),
      answer(RELEASES_ADDRESS, respond.json({ releases: [RELEASE], unreleased: [CHANGE] })),
    );
    collectDeck({ title: "", slides: [] });
    localStorage.clear();
  });
  afterEach(() => void vi.restoreAllMocks());

  test("lists the slides of the address, each with its caption and a link to its page", async () => {
    openDeck();
    expect(await screen.findByRole("heading", { level: 1, name: "Briefing" })).toBeVisible();
    expect(document.title).toBe("Briefing · UN Accountability Tracker");
    expect(await captions()).toEqual(["Open", "", ""]);
    expect(screen.getByRole("link", { name: "/questions" })).toHaveAttribute("href", "/questions");
  });

  test("puts slides in another order by buttons, says so, and keeps the focus at the slide", async () => {
    const { user, search, goBack } = openDeck();
    await user.click(await screen.findByRole("button", { name: "Move slide 1 down" }));
    expect(slidesIn(search())).toEqual(["/nowhere", "/questions", "/bodies/security-council"]);
    expect(screen.getByText("The slide is now 2 of 3.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Move slide 2 down" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(slidesIn(search())).toEqual(["/nowhere", "/bodies/security-council", "/questions"]);
    expect(screen.getByRole("button", { name: "Move slide 3 up" })).toHaveFocus();
    await goBack();
    expect(slidesIn(search())).toEqual(["/nowhere", "/questions", "/bodies/security-council"]);
  });

  test("puts slides in another order by dragging their numbers", async () => {
    const { search } = openDeck();
    const [first, , last] = within(await screen.findByRole("region", { name: "Slides" })).getAllByRole(
      "listitem",
    );
    if (first === undefined || last === undefined) throw new Error("The deck has no slides");
    const dataTransfer = { setData: () => undefined, effectAllowed: "" };
    fireEvent.dragStart(within(last).getByText("3"), { dataTransfer });
    fireEvent.dragOver(first, { dataTransfer });
    fireEvent.drop(first, { dataTransfer });
    expect(slidesIn(search())).toEqual(["/bodies/security-council", "/questions", "/nowhere"]);
  });

  test("takes a slide out, and puts it back when that is undone", async () => {
    const { user, search } = openDeck();
    await user.click(await screen.findByRole("button", { name: "Take slide 2 out" }));
    expect(slidesIn(search())).toEqual(["/questions", "/bodies/security-council"]);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(slidesIn(search())).toEqual(["/questions", "/nowhere", "/bodies/security-council"]);
  });

  test("writes captions and the title into the address once they are finished", async () => {
    const { user, search } = openDeck();
    await user.type(await screen.findByRole("textbox", { name: "Caption of slide 2" }), "Nobody");
    expect(search()).not.toContain("Nobody");
    await user.keyboard("{Enter}");
    expect(search()).toContain("slide=/nowhere&caption=Nobody");
    await user.clear(screen.getByRole("textbox", { name: "Title of the deck" }));
    await user.tab();
    expect(search()).not.toContain("title=");
  });

  test("names what of the address it did not use", async () => {
    openDeck("/deck?slide=/questions&slide=//evil.example");
    expect(await screen.findByText(/evil\.example/)).toBeVisible();
    expect(await captions()).toEqual([""]);
    expect(screen.getByRole("textbox", { name: "Address of the deck" })).toHaveValue(
      `${window.location.origin}/deck?slide=/questions`,
    );
  });

  test("says how to begin where there is nothing", async () => {
    openDeck("/deck");
    expect(await screen.findByText(/There are no slides yet/)).toBeVisible();
  });

  test("opens what was collected while exploring, and goes on collecting there", async () => {
    const target = { kind: "table", title: "Table of events", path: "/table" } as const;
    const first = renderApp(<AddToDeck target={target} />, { at: "/table?types=report&lang=ko&present=1" });
    await first.user.click(screen.getByRole("button", { name: "Add to deck" }));
    expect(await screen.findByText(/Added as slide 1/)).toHaveTextContent("Added as slide 1. Open the deck");
    expect(screen.getByRole("link", { name: "Open the deck" })).toHaveAttribute("href", "/deck?lang=ko");
    first.unmount();

    const { search, user } = openDeck("/deck");
    await waitFor(() => expect(slidesIn(search())).toEqual(["/table?types=report"]));
    expect(await captions()).toEqual(["Table of events"]);
    await user.click(screen.getByRole("button", { name: "Take slide 1 out" }));
    expect(await screen.findByText(/There are no slides yet/)).toBeVisible();
  });

  test("gives no caption to a page whose slide has the same words as its title", async () => {
    const target = { kind: "event", id: "one", title: "One", path: "/events/one" } as const;
    const first = renderApp(<AddToDeck target={target} />, { at: "/events/one" });
    await first.user.click(screen.getByRole("button", { name: "Add to deck" }));
    await screen.findByText(/Added/);
    first.unmount();
    openDeck("/deck");
    expect(await captions()).toEqual([""]);
  });

  test("collects a page by the release that it shows, where all that it shows is released", async () => {
    server.use(answer(RELEASES_ADDRESS, respond.json({ releases: [RELEASE], unreleased: [] })));
    const target = { kind: "table", title: "Table of events", path: "/table" } as const;
    const { user } = renderApp(<AddToDeck target={target} />, { at: "/table?types=report" });
    await user.click(screen.getByRole("button", { name: "Add to deck" }));
    await screen.findByText(/Added as slide 1/);
    expect(slidesIn(localStorage.getItem("deck") ?? "")).toEqual(["/table?types=report&release=2026-11-01"]);
  });

  test("leaves what was collected alone when somebody else's deck is changed", async () => {
    collectDeck({ title: "", slides: [{ address: "/votes", caption: "Mine" }] });
    const { user, router, search } = openDeck();
    await user.click(await screen.findByRole("button", { name: "Take slide 1 out" }));
    await router.navigate("/deck");
    await waitFor(() => expect(slidesIn(search())).toEqual(["/votes"]));
    await router.navigate(BRIEFING);
    await user.click(await screen.findByRole("button", { name: "Go on collecting in this deck" }));
    await router.navigate("/deck");
    await waitFor(() => expect(slidesIn(search())).toHaveLength(3));
  });

  test("works without a store, and says that nothing is kept", async () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("forbidden", "SecurityError");
    });
    const target = { kind: "table", title: "Table of events", path: "/table" } as const;
    const first = renderApp(<AddToDeck target={target} />, { at: "/table" });
    await first.user.click(screen.getByRole("button", { name: "Add to deck" }));
    expect(await screen.findByText(/does not store it/)).toBeVisible();
    first.unmount();
    openDeck("/deck");
    expect(await captions()).toEqual(["Table of events"]);
    expect(screen.getByText(/This browser does not store the deck/)).toBeVisible();
  });

  test("presents the pages themselves, slide after slide, each at an address", async () => {
    const { user, router } = openDeck(`${BRIEFING}&present=1`);
    expect(await screen.findByRole("heading", { level: 1, name: "Open questions" })).toBeVisible();
    expect(screen.getByRole("region", { name: "Slide 1 of 3" })).toBeVisible();
    await user.keyboard("{PageDown}");
    expect(await screen.findByRole("heading", { level: 1, name: /no page at this address/ })).toBeVisible();
    expect(router.state.location.search).toContain("present=1&step=2");
    await user.keyboard("{End}");
    expect(await screen.findByRole("heading", { level: 1, name: "Security Council" })).toBeVisible();
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("region", { name: "Slide 3 of 3" })).toBeVisible();
  });
});
