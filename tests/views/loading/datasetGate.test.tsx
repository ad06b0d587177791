import { onlineManager } from "@tanstack/react-query";
import { screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { useLoadedTimeline } from "../../../src/state/datasetContext";
import { DatasetGate } from "../../../src/views/loading/DatasetGate";
import { makeEvent, makeTimeline } from "../../fixtures/timeline";
import { server } from "../../mocks/server";
import { answer, FOREIGN_ADDRESS, firstThen, respond, SHIPPED_ADDRESS } from "../../mocks/timelineResponses";
import { renderApp, TEST_NOW } from "../../renderApp";

const FOREIGN = `/?dataset=${FOREIGN_ADDRESS}`;

function Content() {
  const { dataset, address } = useLoadedTimeline();
  return (
    <p>
      {dataset.events.length} events from {address}
    </p>
  );
}

const open = (at = "/") =>
  renderApp(
    <DatasetGate now={TEST_NOW}>
      <Content />
    </DatasetGate>,
    { at },
  );
const content = () => screen.findByText(/events from/);
const failure = () => screen.findByRole("alert");

describe(DatasetGate, () => {
  afterEach(() => {
    vi.restoreAllMocks();
    onlineManager.setOnline(true);
  });

  it("loads the shipped record, and says so while it waits", async () => {
    server.use(answer(SHIPPED_ADDRESS, respond.slowly(respond.timeline, 50)));
    open();
    expect(screen.getByRole("status")).toHaveTextContent("Loading the timeline…");
    expect(await content()).toHaveTextContent(`1 events from ${SHIPPED_ADDRESS}`);
    expect(screen.queryByRole("status")).not.toBeInTheDocument();
  });

  it("loads another timeline, and says that it is not ours", async () => {
    server.use(answer(FOREIGN_ADDRESS, respond.timeline));
    open(FOREIGN);
    await content();
    expect(
      await screen.findByText(/You are looking at another dataset: .*Its facts are not ours/),
    ).toHaveTextContent(`Test timeline, from ${FOREIGN_ADDRESS}`);
    expect(screen.getByRole("link", { name: "Back to the record" })).toHaveAttribute("href", "/");
  });

  it.each([
    ["404", respond.status(404), /nothing at this address/],
    ["403", respond.status(403), /refused to give the file \(status 403\)/],
    ["an empty file", respond.text(""), /file is empty/],
    ["a web page", respond.html, /a web page, not a timeline file/],
    ["no JSON", respond.text("{\n  events: []\n}"), /mistake in line 2, column 3/],
    ["another kind of JSON", respond.json({ events: [] }), /not a timeline of this kind/],
    ["a list", respond.json([]), /does not hold an object/],
    ["bytes that are no text", respond.bytes(new Uint8Array([0xff])), /not text in UTF-8/],
    ["too many bytes", respond.text("{}", { "content-length": "200000001" }), /larger than 200 MB/],
    ["always 500", respond.status(500), /server has a problem \(status 500\)/],
    ["a connection that breaks", respond.brokenOff("{"), /ends too early/],
    ["no answer", respond.unreachable, /got no answer that it may read/],
  ])("says in plain words what is wrong, where, and the ways out: %s", async (_, resolver, words) => {
    server.use(answer(FOREIGN_ADDRESS, resolver));
    open(`${FOREIGN}&lang=en`);
    expect(await failure()).toHaveTextContent(words);
    expect(screen.getByRole("heading", { name: "The timeline could not be loaded" })).toBeInTheDocument();
    expect(screen.getByText(FOREIGN_ADDRESS)).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Back to the record" })).toHaveAttribute("href", "/?lang=en");
  });

  it("offers no way back to the record when the record itself fails", async () => {
    server.use(answer(SHIPPED_ADDRESS, respond.status(404)));
    open();
    await failure();
    expect(screen.queryByRole("link")).not.toBeInTheDocument();
  });

  it("tries again by itself when the server stumbles", async () => {
    server.use(answer(SHIPPED_ADDRESS, firstThen(respond.status(500), respond.timeline)));
    open();
    expect(await content()).toBeInTheDocument();
  });

  it("counts its attempts for the reader, four at most", async () => {
    let requests = 0;
    const resolver = respond.slowly(() => {
      requests += 1;
      return respond.status(503)();
    }, 20);
    server.use(answer(SHIPPED_ADDRESS, resolver));
    open();
    expect(await screen.findByText("Trying again, attempt 2 of 4")).toBeInTheDocument();
    expect(await screen.findByText("Trying again, attempt 4 of 4")).toBeInTheDocument();
    await failure();
    expect(requests).toBe(4);
  });

  it("asks once, not four times, for what stays as it is", async () => {
    let requests = 0;
    const resolver = () => {
      requests += 1;
      return respond.status(404)();
    };
    server.use(answer(SHIPPED_ADDRESS, resolver));
    open();
    await failure();
    expect(requests).toBe(1);
  });

  it("loads after all when the reader retries", async () => {
    server.use(answer(SHIPPED_ADDRESS, firstThen(respond.status(404), respond.timeline)));
    const { user } = open();
    await failure();
    await user.click(screen.getByRole("button", { name: "Retry" }));
    expect(await content()).toBeInTheDocument();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("waits without a network, and goes on when it is back", async () => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    server.use(answer(SHIPPED_ADDRESS, firstThen(respond.unreachable, respond.timeline)));
    open();
    expect(await screen.findByText(/There is no network connection/)).toBeInTheDocument();
    onlineManager.setOnline(true);
    expect(await content()).toBeInTheDocument();
  });

  it("keeps what is loaded when bringing it up to date fails, and lets the reader retry", async () => {
    server.use(answer(SHIPPED_ADDRESS, respond.timeline));
    const { user, queryClient } = open();
    await content();
    server.use(answer(SHIPPED_ADDRESS, respond.status(404)));
    await queryClient.refetchQueries();
    expect(await screen.findByText(/looking for a newer version failed/)).toBeInTheDocument();
    expect(await content()).toBeInTheDocument();
    server.use(answer(SHIPPED_ADDRESS, respond.timeline));
    await user.click(screen.getByRole("button", { name: "Retry" }));
    await waitFor(() => expect(screen.queryByText(/newer version failed/)).not.toBeInTheDocument());
    expect(await content()).toBeInTheDocument();
  });

  it("gets back from a broken dataset with Back", async () => {
    server.use(answer(SHIPPED_ADDRESS, respond.timeline), answer(FOREIGN_ADDRESS, respond.html));
    const { router, goBack } = open();
    await content();
    await router.navigate(FOREIGN);
    await failure();
    await goBack();
    expect(await content()).toHaveTextContent(SHIPPED_ADDRESS);
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("says how many records were left out, however many there are", async () => {
    const { events, ...rest } = makeTimeline({ events: [{}] });
    const loose = makeEvent({ id: "loose", themes: ["no-such-theme"] });
    const broken = Array<null>(5000).fill(null);
    server.use(answer(SHIPPED_ADDRESS, respond.json({ ...rest, events: [...broken, ...events, loose] })));
    open();
    expect(await screen.findByText(/5,000 records could not be read/)).toHaveTextContent(
      /1 detail could not be used/,
    );
  });

  it("leaves a bad record out, says so, and shows the rest", async () => {
    const { events, ...rest } = makeTimeline({ events: [{}, {}] });
    const broken = makeEvent({ id: "broken", date: "some day" });
    const loose = makeEvent({ id: "loose", themes: ["no-such-theme"] });
    server.use(answer(SHIPPED_ADDRESS, respond.json({ ...rest, events: [...events, broken, loose] })));
    const { user } = open();
    expect(await content()).toHaveTextContent("3 events");
    await user.click(await screen.findByText(/1 record could not be read and was left out/));
    expect(screen.getByText(/1 detail could not be used/)).toBeInTheDocument();
    expect(screen.getByText("broken").closest("li")).toHaveTextContent(
      /A date cannot be understood.*Write dates as.*events\[2\]\.date: some day/,
    );
  });

  it("lists fifty problems and counts the others", async () => {
    const bad = Array.from({ length: 60 }, (_, index) => ({ id: `bad-${index}` }));
    const events = [makeEvent(), ...bad];
    server.use(answer(SHIPPED_ADDRESS, respond.json({ ...makeTimeline(), events })));
    open();
    expect(await screen.findByText(/60 records could not be read/)).toBeInTheDocument();
    expect(screen.getAllByText(/It was left out/)).toHaveLength(50);
    expect(screen.getByText("and 10 more")).toBeInTheDocument();
  });
});
