import { cleanup, screen, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import type { ShareTarget } from "../../src/core/url/shareTarget";
import { EmbedSection } from "../../src/embeds/EmbedSection";
import { makeRelease } from "../fixtures/releases";
import { makeDataset } from "../fixtures/timeline";
import { server } from "../mocks/server";
import { answer, RELEASES_ADDRESS, respond } from "../mocks/timelineResponses";
import { renderApp } from "../renderApp";
import { giveElementsWidth } from "../views/timeline/layout";

const TIMELINE = { kind: "timeline", title: "The timeline", path: "/" } as const;
const EVENT = { kind: "event", id: "a", title: "An event", path: "/events/a" } as const;
const LEDGER = { releases: [makeRelease({ name: "2026-11-23" }), makeRelease()] };

function open(
  target: ShareTarget,
  at = target.path,
  releases = respond.json(LEDGER),
  dataset = makeDataset(),
) {
  server.use(answer(RELEASES_ADDRESS, releases));
  return renderApp(<EmbedSection target={target} />, { at, dataset });
}

const code = (label: RegExp) => screen.getByLabelText<HTMLTextAreaElement>(label).value;
beforeAll(() => giveElementsWidth());

const preview = () => screen.getByTitle("Preview of the frame").getAttribute("src");

describe(EmbedSection, () => {
  it("offers code that shows the filters of the page, and previews the same frame", () => {
    open(TIMELINE, "/?bodies=sc&from=2014&lang=en");
    expect(code(/^Frame that fits/)).toContain(`src="${location.origin}/embed?bodies=sc&amp;from=2014"`);
    expect(preview()).toBe(`${location.origin}/embed?bodies=sc&from=2014`);
  });

  it("names each of the three, and says when to use it", () => {
    open(TIMELINE);
    for (const [name, hint] of [
      ["Frame that fits its height by itself", /^The usual one/],
      ["Frame only", /^Where a site takes scripts out/],
      ["Picture with a link", /^Where a site takes frames out/],
    ] as const) {
      expect(screen.getByText(name).closest(".visually-hidden")).toBeNull();
      expect(screen.getByLabelText(name)).toHaveAccessibleDescription(hint);
    }
  });

  it("copies each of the three, and says so", async () => {
    const { user } = open(TIMELINE);
    for (const name of ["Copy the code", "Copy the frame", "Copy the picture"]) {
      const button = screen.getByRole("button", { name });
      await user.click(button);
      const status = within(button.parentElement ?? document.body).getByRole("status");
      expect(status).toHaveTextContent("Copied");
    }
    expect(await navigator.clipboard.readText()).toContain("/cards/index.png");
  });

  it("freezes the frame in the newest release", async () => {
    const { user } = open(TIMELINE);
    await user.click(await screen.findByRole("radio", { name: /release 2026-11-23/ }));
    expect(code(/^Frame only/)).toContain(`${location.origin}/embed/at/2026-11-23"`);
    expect(preview()).toBe(`${location.origin}/embed/at/2026-11-23`);
  });

  it("pins the link of the picture to the release, and says that the picture goes on", async () => {
    const { user } = open(TIMELINE, "/?bodies=sc");
    expect(code(/^Picture with a link/)).toContain(`href="${location.origin}/?bodies=sc"`);
    await user.click(await screen.findByRole("radio", { name: /release 2026-11-23/ }));
    expect(code(/^Picture with a link/)).toContain(
      `href="${location.origin}/?bodies=sc&amp;release=2026-11-23"`,
    );
    expect(screen.getByText(/The picture itself follows the record/)).toBeVisible();
    await user.click(screen.getByRole("radio", { name: /^Live/ }));
    expect(code(/^Picture with a link/)).not.toContain("release=");
  });

  it("says in the picture what it shows, for those who do not see it", () => {
    const dataset = makeDataset({ events: [{ id: "a", type: "report", title: "An event" }] });
    open(EVENT, undefined, undefined, dataset);
    expect(code(/^Picture with a link/)).toMatch(
      /alt="General Assembly, report, 17 February 2014: An event"/,
    );
    cleanup();
    open(TIMELINE, undefined, undefined, dataset);
    expect(code(/^Picture with a link/)).toContain('alt="The timeline. 1 of 1 event from 2014 to 2014');
  });

  it("begins with the release that the reader looks at", () => {
    open(EVENT, "/events/a?release=2026-11-01");
    expect(screen.getByRole("radio", { name: /release 2026-11-01/ })).toBeChecked();
    expect(preview()).toBe(`${location.origin}/embed/at/2026-11-01/events/a`);
  });

  it("says that it cannot freeze where the releases cannot be had", async () => {
    open(TIMELINE, "/", respond.status(404));
    expect(await screen.findByRole("radio", { name: /could not be loaded/ })).toBeDisabled();
  });

  it("does not freeze what no release has yet", async () => {
    const unreleased = [{ kind: "event", id: "a", change: "added" }];
    open(EVENT, "/events/a", respond.json({ ...LEDGER, unreleased }));
    expect(await screen.findByRole("radio", { name: /from the next release on/ })).toBeDisabled();
    expect(preview()).toBe(`${location.origin}/embed/events/a`);
  });

  it("freezes an event whose vote alone is newer than the release", async () => {
    const unreleased = [{ kind: "vote", id: "a", change: "added" }];
    open(EVENT, "/events/a", respond.json({ ...LEDGER, unreleased }));
    expect(await screen.findByRole("radio", { name: /release 2026-11-23/ })).toBeEnabled();
  });

  it("gives a frame in the language of the reader", () => {
    server.use(answer(RELEASES_ADDRESS, respond.json(LEDGER)));
    renderApp(<EmbedSection target={EVENT} />, { at: "/events/a?lang=ko", language: "ko" });
    expect(preview()).toBe(`${location.origin}/embed/ko/events/a`);
  });

  it("shows an event alone or with its chain", async () => {
    const { user } = open(EVENT);
    await user.click(screen.getByRole("radio", { name: "What it builds on and what it led to" }));
    expect(preview()).toBe(`${location.origin}/embed/chains/a`);
  });

  it("makes the frame as large as it is wanted, within what hosts allow", async () => {
    const { user } = open(TIMELINE);
    await user.click(screen.getByRole("radio", { name: /^Column/ }));
    expect(code(/^Frame only/)).toContain('width="400" height="600"');
    const width = screen.getByLabelText("Width in pixels");
    await user.clear(width);
    await user.type(width, "90{Tab}");
    expect(code(/^Frame only/)).toContain('width="200" height="600"');
  });

  it("asks for large text and the keys of a presenter on a slide", async () => {
    const { user } = open(TIMELINE, "/?bodies=sc");
    await user.click(screen.getByRole("radio", { name: /^Slide/ }));
    expect(preview()).toBe(`${location.origin}/embed?bodies=sc&present=1`);
  });

  it("shows the timeline of a body, and says when the frame is not the page", () => {
    const body = { kind: "body", id: "sc", title: "A council", path: "/bodies/sc" } as const;
    open(body);
    expect(preview()).toBe(`${location.origin}/embed?bodies=sc`);
    expect(screen.getByText("The frame shows the timeline of this body.")).toBeVisible();
    cleanup();
    open({ kind: "table", title: "The table", path: "/table" }, "/table?types=report");
    expect(preview()).toBe(`${location.origin}/embed?types=report`);
    expect(screen.getByText(/^This page cannot stand in a frame/)).toBeVisible();
    expect(code(/^Frame only/)).toContain('title="Test timeline"');
  });

  it("shows the timeline of a step of a story, whatever the reader has filtered", () => {
    const step = { kind: "story", id: "one", title: "A story", path: "/stories/one/2" } as const;
    open({ ...step, view: "/events/a?bodies=sc&from=2014" }, "/stories/one/2?types=report");
    expect(preview()).toBe(`${location.origin}/embed?bodies=sc&from=2014`);
    expect(screen.getByText("The frame shows the timeline of this step, without its text.")).toBeVisible();
  });

  it("says that a timeline of the reader's own cannot be embedded", () => {
    open(TIMELINE, "/?dataset=/list.json");
    expect(screen.getByText(/Only the record of this site can be embedded/)).toBeVisible();
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });
});
