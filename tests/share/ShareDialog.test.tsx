import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { ShareTarget } from "../../src/core/url/shareTarget";
import { PageActions } from "../../src/share/PageActions";
import { makeDataset } from "../fixtures/timeline";
import { server } from "../mocks/server";
import { answer, RELEASES_ADDRESS, respond } from "../mocks/timelineResponses";
import { renderApp } from "../renderApp";
import { catchFiles } from "../savedFiles";

// jsdom has no modal dialogs: these two lines are all that the dialog relies on.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
});

const RELEASE = {
  name: "2026-11-01",
  date: "2026-11-01",
  summary: "First.",
  files: {},
  counts: { events: 2, votes: 0, recommendations: 0, relations: 0, sources: 0 },
  changes: [],
};
const TIMELINE: ShareTarget = { kind: "timeline", title: "Test timeline", path: "/" };
const EVENT: ShareTarget = { kind: "event", id: "one", title: "One", path: "/events/one" };

const dataset = makeDataset({
  events: [
    { id: "one", title: "One", documents: [{ symbol: "A/RES/1/3", role: "text" }] },
    { id: "two", title: "Two", body: "security-council", type: "meeting" },
  ],
});

async function openDialog(target: ShareTarget, at: string, unreleased: readonly unknown[] = []) {
  server.use(answer(RELEASES_ADDRESS, respond.json({ releases: [RELEASE], unreleased })));
  const view = renderApp(<PageActions target={target} />, { at, dataset });
  await view.user.click(await screen.findByRole("button", { name: "Share, cite, save" }));
  const dialog = await screen.findByRole("dialog", { name: /^Share, cite, save/ });
  const open = (name: string) => view.user.click(within(dialog).getByRole("tab", { name }));
  return { ...view, dialog, open };
}

const field = (name: string | RegExp) => screen.findByRole<HTMLTextAreaElement>("textbox", { name });

describe("the dialog of a page", () => {
  it("gives the address of the page with its filters, and keys that nobody knows", async () => {
    await openDialog(TIMELINE, "/?bodies=security-council&later=1");
    expect((await field("Address")).value).toBe(`${window.location.origin}/?bodies=security-council&later=1`);
  });

  it("goes from tab to tab by the arrow keys, to the ends and round", async () => {
    const { user, dialog } = await openDialog(TIMELINE, "/");
    const tab = (name: string) => within(dialog).getByRole("tab", { name });
    tab("Link").focus();
    await user.keyboard("{ArrowRight}");
    expect(tab("Cite")).toHaveFocus();
    expect(tab("Cite")).toHaveAttribute("aria-selected", "true");
    await user.keyboard("{Home}{ArrowLeft}");
    expect(tab("Slides")).toHaveFocus();
    await user.keyboard("{End}{ArrowRight}");
    expect(tab("Link")).toHaveFocus();
  });

  it("closes by its button", async () => {
    const { user, dialog } = await openDialog(TIMELINE, "/");
    await user.click(within(dialog).getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("citing", () => {
  it("pins the address of a citation to the release that is shown", async () => {
    const { open } = await openDialog(EVENT, "/events/one");
    await open("Cite");
    const footnote = await field("Citation of this page");
    expect(footnote.value).toContain("A/RES/1/3");
    expect(footnote.value).toContain("/events/one?release=2026-11-01");
  });

  it("says that data which are not yet released can change, and pins nothing", async () => {
    const change = { kind: "event", id: "one", change: "changed", fields: ["title"] };
    const { open } = await openDialog(TIMELINE, "/", [change]);
    await open("Cite");
    expect(await screen.findByText(/part of no release yet/)).toBeInTheDocument();
    expect((await field("Citation of this page")).value).not.toContain("release=");
  });

  it("gives each format for the page and for all events that it shows", async () => {
    const { open, user } = await openDialog(TIMELINE, "/?bodies=general-assembly");
    await open("Cite");
    const page = await screen.findByRole("region", { name: "Citation of this page" });
    await user.click(within(page).getByRole("radio", { name: "BibTeX" }));
    expect((await field("Citation of this page")).value).toMatch(/^@misc\{/);
    const events = screen.getByRole("region", { name: "Bibliography of the events shown (1)" });
    await user.click(within(events).getByRole("radio", { name: "RIS" }));
    expect((await field(/^Bibliography/)).value).toMatch(/^TY {2}- RPRT/);
  });

  it("saves a citation as the file that a program expects", async () => {
    const files = catchFiles();
    const { open, user } = await openDialog(EVENT, "/events/one");
    await open("Cite");
    await user.click(await screen.findByRole("radio", { name: "CSL-JSON" }));
    await user.click(screen.getByRole("button", { name: "Save as a file (json)" }));
    await screen.findByText("Saved: one.json");
    expect(JSON.parse(await files.text("one.json"))).toMatchObject([{ number: "A/RES/1/3" }]);
  });
});

describe("downloading", () => {
  it("takes what is shown, or everything", async () => {
    const files = catchFiles();
    const { open, user } = await openDialog(TIMELINE, "/?bodies=security-council");
    await open("Download");
    const name = "test-timeline-2026-11-01.json";
    await user.click(await screen.findByRole("button", { name: "Timeline (JSON)" }));
    await screen.findByText(`Saved: ${name}`);
    expect(JSON.parse(await files.text(name)).events).toHaveLength(1);
    await user.click(screen.getByRole("radio", { name: "Everything (2)" }));
    await user.click(screen.getByRole("button", { name: "Timeline (JSON)" }));
    await expect.poll(async () => JSON.parse(await files.text(name)).events.length).toBe(2);
  });

  it("saves no empty file where the filters leave nothing, and says so", async () => {
    catchFiles();
    const { open, user } = await openDialog(TIMELINE, "/?from=1990&to=1991");
    await open("Download");
    await user.click(await screen.findByRole("button", { name: "SVG" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Nothing is shown");
  });
});
