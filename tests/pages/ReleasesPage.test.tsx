import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { ReleasesFile } from "../../src/core/dataset/releasesSchema";
import { ReleasesPage } from "../../src/pages/ReleasesPage";
import { makeRelease } from "../fixtures/releases";
import { makeDataset } from "../fixtures/timeline";
import { server } from "../mocks/server";
import { answer, firstThen, RELEASES_ADDRESS, respond } from "../mocks/timelineResponses";
import { renderApp } from "../renderApp";

const DATASET = makeDataset({ events: [{ id: "kept", title: "Kept" }] });

const LEDGER: ReleasesFile = {
  unreleased: [{ kind: "event", id: "kept", title: "Kept", change: "changed", fields: ["summary", "date"] }],
  releases: [
    makeRelease({
      name: "2026-11-23",
      summary: "Two corrections.",
      counts: { events: 200, votes: 33, recommendations: 1, relations: 300, sources: 1200 },
      changes: [
        { kind: "event", id: "kept", title: "Kept", change: "changed", reason: "A source names the day." },
        { kind: "event", id: "gone", title: "Gone", change: "removed", reason: "It was entered twice." },
        { kind: "vote", id: "kept", change: "added", reason: "The roll call was found." },
        {
          kind: "body",
          id: "security-council",
          title: "Security Council",
          change: "changed",
          reason: "A better name.",
        },
        { kind: "recommendation", id: "refer", title: "Refer it", change: "added", reason: "It was asked." },
        { kind: "recommendation", id: "drop", title: "Drop it", change: "removed", reason: "Nobody asked." },
        { kind: "theme", id: "food", title: "Food", change: "added", reason: "It was missing." },
      ],
    }),
    makeRelease({ summary: "The first release." }),
  ],
};

const serve = (ledger: unknown) => server.use(answer(RELEASES_ADDRESS, respond.json(ledger)));
const renderReleases = (at = "/releases") => renderApp(<ReleasesPage />, { at, dataset: DATASET });
const section = async (name: RegExp) => within(await screen.findByRole("region", { name }));

describe(ReleasesPage, () => {
  test("has a heading and a title of its own", async () => {
    serve(LEDGER);
    renderReleases();
    expect(screen.getByRole("heading", { level: 1, name: "Releases and changes" })).toBeVisible();
    expect(document.title).toBe("Releases and changes · UN Accountability Tracker");
    await section(/Not yet released/);
  });

  test("lists what is not yet released, and then the releases, the newest first", async () => {
    serve(LEDGER);
    renderReleases();
    await section(/Not yet released/);
    const headings = screen.getAllByRole("heading", { level: 2 });
    expect(headings.map((heading) => heading.textContent)).toEqual([
      "Not yet released",
      "Release 2026-11-23 23 November 2026",
      "Release 2026-11-01 1 November 2026",
    ]);
  });

  test("says of each release what it is and how much it holds", async () => {
    serve(LEDGER);
    renderReleases();
    const release = await section(/Release 2026-11-23/);
    expect(release.getByText("Two corrections.")).toBeVisible();
    expect(
      release.getByText("200 events · 33 votes by position · 1 recommendation · 300 links · 1,200 sources"),
    ).toBeVisible();
  });

  test("opens the timeline as it was in a release, with the filters kept", async () => {
    serve(LEDGER);
    renderReleases("/releases?types=report");
    const release = await section(/Release 2026-11-01/);
    expect(release.getByRole("link", { name: "Open this release" })).toHaveAttribute(
      "href",
      "/?types=report&release=2026-11-01",
    );
  });

  test("shows the changes when they are opened, each with its reason", async () => {
    serve(LEDGER);
    const { user } = renderReleases();
    const release = await section(/Release 2026-11-23/);
    expect(release.queryByRole("listitem")).not.toBeInTheDocument();
    await user.click(release.getByText("7 changes"));
    const changes = (await release.findAllByRole("listitem")).map((change) => change.textContent);
    expect(changes).toEqual([
      "Event changed: KeptA source names the day.",
      "Event removed: GoneIt was entered twice.",
      "Vote added: keptThe roll call was found.",
      "Body changed: Security CouncilA better name.",
      "Recommendation added: Refer itIt was asked.",
      "Recommendation removed: Drop itNobody asked.",
      "Theme added: FoodIt was missing.",
    ]);
  });

  test("leads to the changed records that have a page, and to none that is gone", async () => {
    serve(LEDGER);
    const { user } = renderReleases();
    const release = await section(/Release 2026-11-23/);
    await user.click(release.getByText("7 changes"));
    const list = within(await release.findByRole("list"));
    const addresses = list.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(addresses).toEqual([
      "/events/kept",
      "/events/kept",
      "/bodies/security-council",
      "/recommendations/refer",
    ]);
  });

  test("says which fields changed since the last release, for which there is no reason yet", async () => {
    serve(LEDGER);
    const { user } = renderReleases();
    const unreleased = await section(/Not yet released/);
    await user.click(unreleased.getByText("1 change"));
    expect((await unreleased.findByRole("listitem")).textContent).toBe(
      "Event changed: Kept (fields: summary, date)",
    );
  });

  test("has no list for a release in which nothing changed, and nothing unreleased when there is nothing", async () => {
    serve({ releases: [makeRelease()] });
    renderReleases();
    const release = await section(/Release 2026-11-01/);
    expect(release.queryByText(/change/)).not.toBeInTheDocument();
    expect(screen.queryByText("Not yet released")).not.toBeInTheDocument();
  });

  test("says so when there is no release yet", async () => {
    serve({ releases: [] });
    renderReleases();
    expect(await screen.findByText("There is no release yet.")).toBeVisible();
  });

  test("says of another dataset that the releases are not its own", () => {
    serve(LEDGER);
    renderReleases("/releases?dataset=https%3A%2F%2Fother.example%2Ftimeline.json");
    expect(screen.getByText(/The releases are those of our record/)).toBeVisible();
    expect(screen.queryByRole("heading", { level: 2 })).not.toBeInTheDocument();
  });

  test("says that the list is loading, and can be asked for again when that failed", async () => {
    server.use(answer(RELEASES_ADDRESS, firstThen(respond.status(404), respond.json(LEDGER))));
    const { user } = renderReleases();
    expect(screen.getByRole("status")).toHaveTextContent("Loading the list of releases…");
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("The list of releases could not be loaded.");
    await user.click(within(alert).getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("region", { name: /Release 2026-11-23/ })).toBeVisible();
  });
});
