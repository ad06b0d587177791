import { screen, waitFor, within } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ROUTES } from "../../src/core/url/paths";
import { TablePage } from "../../src/pages/TablePage";
import { TimelinePage } from "../../src/pages/TimelinePage";
import { DatasetGate } from "../../src/views/loading/DatasetGate";
import { makeDataset } from "../fixtures/timeline";
import { server } from "../mocks/server";
import { answer, FOREIGN_ADDRESS, respond } from "../mocks/timelineResponses";
import { narrowTheScreen } from "../narrowScreen";
import { renderApp, TEST_NOW } from "../renderApp";
import { giveElementsWidth } from "../views/timeline/layout";

const dataset = makeDataset({ events: [{ id: "one", title: "A made-up vote" }] });

function setup(at: string) {
  giveElementsWidth();
  return renderApp(
    <Routes>
      <Route path={ROUTES.timeline} element={<TimelinePage />} />
      <Route path={ROUTES.event} element={<TimelinePage />} />
    </Routes>,
    { at, dataset },
  );
}

describe(TimelinePage, () => {
  afterEach(() => void vi.restoreAllMocks());

  it("has the title of the record, of another data set, or of the event", async () => {
    const { router } = setup("/");
    await waitFor(() => expect(document.title).toBe("UN Accountability Tracker: North Korea"));
    await router.navigate("/?dataset=https%3A%2F%2Fother.example%2Ftimeline.json");
    await waitFor(() => expect(document.title).toBe("Test timeline · UN Accountability Tracker"));
    await router.navigate("/events/one");
    await waitFor(() => expect(document.title).toBe("A made-up vote · UN Accountability Tracker"));
  });

  it("offers what can be done with the timeline, or with the event that is open, and never with both", async () => {
    const { router } = setup("/");
    const groups = () => screen.findAllByRole("group", { name: /^(Test timeline|A made-up vote)$/ });
    const names = async () => (await groups()).map((group) => group.getAttribute("aria-label"));
    expect(await names()).toEqual(["Test timeline"]);
    await router.navigate("/events/one");
    await waitFor(async () => expect(await names()).toEqual(["A made-up vote"]));
  });

  it.each([
    ["/events/one", "A made-up vote"],
    ["/events/nothing", "This record has no such event"],
  ])("sets %s under the title of the page, and on a phone makes it the page", async (at, name) => {
    const { unmount } = setup(at);
    expect(await screen.findByRole("heading", { level: 2, name })).toBeInTheDocument();
    unmount();
    narrowTheScreen();
    setup(at);
    expect(await screen.findByRole("heading", { level: 1, name })).toBeInTheDocument();
  });
});

describe("a plain list of events, named in the address", () => {
  const LIST = [
    { id: "a", title: "First made-up vote", start: "2005-12-16", lane: "North" },
    { id: "b", title: "Second made-up vote", start: Date.UTC(2012, 11, 20), end: null, lane: "North" },
    { id: "c", title: "A long meeting", start: "2014-02", end: "2015-03", lane: "South" },
    { id: "d", title: "", start: "2014", lane: "South" },
  ];

  function openPlain(path = "/", query = "") {
    giveElementsWidth();
    server.use(answer(FOREIGN_ADDRESS, respond.json(LIST)));
    return renderApp(
      <DatasetGate now={TEST_NOW}>
        <Routes>
          <Route path={ROUTES.timeline} element={<TimelinePage />} />
          <Route path={ROUTES.event} element={<TimelinePage />} />
          <Route path={ROUTES.table} element={<TablePage />} />
        </Routes>
      </DatasetGate>,
      { at: `${path}?dataset=${FOREIGN_ADDRESS}${query}` },
    );
  }

  const plot = () => screen.findByRole("group", { name: "Timeline" });

  /** It stands above the timeline, and again in what is said of it to those who do not see it. */
  const counts = (words: string) => screen.findAllByText(words, { selector: "p" });

  it("is drawn in its lanes, and counted, and what was left out is told of", async () => {
    openPlain();
    const lanes = within(await plot());
    expect(await lanes.findByRole("group", { name: "North: 2 events" })).toBeInTheDocument();
    expect(await lanes.findByRole("group", { name: "South: 1 event" })).toBeInTheDocument();
    expect(await counts("3 of 3 events shown")).not.toHaveLength(0);
    expect(screen.getByRole("heading", { level: 1, name: "timeline.json" })).toBeInTheDocument();
    expect(await screen.findByText(/1 record could not be read/)).toBeInTheDocument();
  });

  it("opens an event with its title, date and lane", async () => {
    openPlain("/events/c");
    const panel = within(await screen.findByRole("complementary", { name: "Selected event" }));
    expect(await panel.findByRole("heading", { name: "A long meeting" })).toBeInTheDocument();
    expect(panel.getByText(/February 2014.*March 2015/)).toBeInTheDocument();
    expect(panel.getByText(/South/)).toBeInTheDocument();
  });

  it("says of an id that is not there that it is not", async () => {
    openPlain("/events/zzz");
    expect(await screen.findByRole("heading", { name: "This record has no such event" })).toBeInTheDocument();
  });

  it("is filtered by the label of a lane", async () => {
    const { user } = openPlain();
    await plot();
    await user.click(screen.getByRole("button", { name: /^North/ }));
    expect(await counts("2 of 3 events shown")).not.toHaveLength(0);
    await user.click(screen.getByRole("button", { name: /^South/ }));
    expect(await counts("1 of 3 events shown")).not.toHaveLength(0);
  });

  it("is searched by title", async () => {
    openPlain("/", "&q=VOTE%20second");
    expect(await counts("1 of 3 events shown")).not.toHaveLength(0);
    expect(
      await within(await plot()).findByRole("link", { name: /Second made-up vote/ }),
    ).toBeInTheDocument();
    expect(screen.queryByRole("link", { name: /First made-up vote/ })).not.toBeInTheDocument();
  });

  it("is filtered by dates", async () => {
    openPlain("/", "&from=2013-01-01");
    expect(await counts("1 of 3 events shown")).not.toHaveLength(0);
  });

  it("is listed in the table", async () => {
    openPlain("/table");
    expect(await screen.findByRole("table", { name: "3 events" })).toBeInTheDocument();
    const titles = LIST.filter(({ title }) => title !== "").map(({ title }) => title);
    for (const title of titles) expect(screen.getByRole("rowheader", { name: title })).toBeInTheDocument();
  });
});
