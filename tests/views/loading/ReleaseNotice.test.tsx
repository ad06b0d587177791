import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useLoadedTimeline } from "../../../src/state/datasetContext";
import { DatasetGate } from "../../../src/views/loading/DatasetGate";
import { ReleaseNotice } from "../../../src/views/loading/ReleaseNotice";
import { makeRelease } from "../../fixtures/releases";
import { server } from "../../mocks/server";
import {
  answer,
  FOREIGN_ADDRESS,
  RELEASES_ADDRESS,
  respond,
  SHIPPED_ADDRESS,
} from "../../mocks/timelineResponses";
import { renderApp, TEST_NOW } from "../../renderApp";

const OLD_ADDRESS = new URL("releases/2026-11-01/dprk.json", SHIPPED_ADDRESS).href;
const NEW_ADDRESS = new URL("releases/2026-11-23/dprk.json", SHIPPED_ADDRESS).href;

const LEDGER = {
  unreleased: [{ kind: "event", id: "b", change: "added" }],
  releases: [
    makeRelease({
      name: "2026-11-23",
      changes: [{ kind: "event", id: "a", change: "changed", reason: "A source names the day." }],
    }),
    makeRelease({ name: "2026-11-01" }),
  ],
};

function Content() {
  return <p>from {useLoadedTimeline().address}</p>;
}

/** Opens the app with the ledger of releases and the shipped record in place, and every release besides the named ones missing. */
function open(at: string, ledger: unknown = LEDGER) {
  server.use(
    answer(SHIPPED_ADDRESS, respond.timeline),
    answer(OLD_ADDRESS, respond.timeline),
    answer(NEW_ADDRESS, respond.timeline),
    answer(new URL("releases/*", SHIPPED_ADDRESS).href, respond.status(404)),
    answer(RELEASES_ADDRESS, respond.json(ledger)),
  );
  return renderApp(
    <DatasetGate now={TEST_NOW}>
      <Content />
    </DatasetGate>,
    { at },
  );
}
const notice = () => screen.findByText(/This is release/);

describe(ReleaseNotice, () => {
  it("says which release is shown, that a newer one exists, and how many records changed since", async () => {
    open("/?release=2026-11-01&lang=en");
    expect(await screen.findByText(`from ${OLD_ADDRESS}`)).toBeVisible();
    const since = await screen.findByRole("link", { name: "2 records have changed since" });
    expect(since).toHaveAttribute("href", "/releases?lang=en&release=2026-11-01");
    expect(await notice()).toHaveTextContent(
      "This is release 2026-11-01 of the record. It never changes, so it can be cited. A newer release exists: 2026-11-23.",
    );
  });

  it("speaks of no newer release when the newest is shown, but of what changed since", async () => {
    open("/?release=2026-11-23");
    expect(await screen.findByRole("link", { name: "1 record has changed since" })).toBeVisible();
    expect(await notice()).not.toHaveTextContent("A newer release exists");
  });

  it("speaks of no changes when there are none", async () => {
    open("/?release=2026-11-01", { releases: [makeRelease({ name: "2026-11-23" }), makeRelease()] });
    expect(await screen.findByText(/A newer release exists/)).toBeVisible();
    expect(await notice()).not.toHaveTextContent("changed since");
  });

  it("leads to the record as it is now, with everything else kept", async () => {
    const { user, search } = open("/?types=report&release=2026-11-01");
    await user.click(await screen.findByRole("link", { name: "Open the record as it is now" }));
    expect(await screen.findByText(`from ${SHIPPED_ADDRESS}`)).toBeVisible();
    expect(search()).toBe("?types=report");
    expect(screen.queryByText(/This is release/)).not.toBeInTheDocument();
  });

  it("still says which release it is when the ledger cannot be had", async () => {
    open("/?release=2026-11-01", { releases: "none" });
    expect(await notice()).toHaveTextContent("This is release 2026-11-01 of the record.");
    expect(screen.getByRole("link", { name: "Open the record as it is now" })).toHaveAttribute("href", "/");
  });

  it("is not there for the record as it is, nor for another dataset", async () => {
    server.use(answer(FOREIGN_ADDRESS, respond.timeline));
    const { router } = open("/");
    await screen.findByText(`from ${SHIPPED_ADDRESS}`);
    expect(screen.queryByText(/This is release/)).not.toBeInTheDocument();
    await router.navigate(`/?dataset=${FOREIGN_ADDRESS}&release=2026-11-01`);
    expect(await screen.findByText(/You are looking at another dataset/)).toBeVisible();
    expect(screen.queryByText(/This is release/)).not.toBeInTheDocument();
  });
});

describe("a release that does not exist", () => {
  it("is a failure that names the address, with a way back to the record", async () => {
    const { user, search } = open("/?types=report&release=2020-01-01");
    expect(await screen.findByRole("alert")).toHaveTextContent("There is nothing at this address.");
    expect(screen.getByText(/releases\/2020-01-01\/dprk\.json/)).toBeVisible();
    await user.click(screen.getByRole("link", { name: "Back to the record" }));
    expect(await screen.findByText(`from ${SHIPPED_ADDRESS}`)).toBeVisible();
    expect(search()).toBe("?types=report");
  });
});
