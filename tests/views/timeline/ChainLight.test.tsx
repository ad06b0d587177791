import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { TimelineView } from "../../../src/views/timeline/TimelineView";
import { makeAsk, makeEvidence, makeRecommendation } from "../../fixtures/recommendations";
import { makeDataset } from "../../fixtures/timeline";
import { server } from "../../mocks/server";
import { answer, RECOMMENDATIONS_ADDRESS, respond } from "../../mocks/timelineResponses";
import { renderApp } from "../../renderApp";
import { giveElementsWidth } from "./layout";

beforeAll(async () => {
  giveElementsWidth();
  // What loads after the first picture is there before the first test.
  await Promise.all([
    import("../../../src/views/timeline/ChainLight"),
    import("../../../src/views/timeline/FigureWords"),
    import("../../../src/views/timeline/TimelineInput"),
    import("../../../src/locales/en/reading.po"),
  ]);
});

const DATASET = makeDataset({
  recommendations: "dprk.recommendations.json",
  events: [
    { id: "report", date: "2014-02-17", title: "The report" },
    {
      id: "answer",
      date: "2016-12-09",
      title: "The answer",
      relations: [{ type: "cites", target: "report" }],
    },
    { id: "aside", date: "2010-05-05", title: "Apart" },
    ...Array.from({ length: 30 }, (_, place) => ({
      id: `busy-${place}`,
      date: "2019-03-14",
      title: `Busy day ${place}`,
      body: "human-rights-council",
    })),
    // They give the lane its rows.
    ...["01", "02", "03"].map((day) => ({
      id: `few-${day}`,
      date: `2012-01-${day}`,
      body: "human-rights-council",
    })),
  ],
});
const REFER = makeRecommendation({
  asked: [makeAsk({ event: "report" })],
  evidence: [
    makeEvidence({ event: "answer", effect: "refuses" }),
    makeEvidence({ date: "2019", event: "busy-7" }),
  ],
});

function setup(at: string) {
  server.use(answer(RECOMMENDATIONS_ADDRESS, respond.json({ recommendations: [REFER] })));
  const app = renderApp(<TimelineView selected={undefined} dateFields={null} />, { at, dataset: DATASET });
  const plot = () => screen.getByRole("group", { name: "Timeline" });
  const emphasisOf = (id: string) =>
    plot().querySelector(`[data-event="${id}"]`)?.getAttribute("data-emphasis") ?? null;
  return { ...app, plot, emphasisOf };
}

describe("a chain that the address names", () => {
  it("makes the events of a recommendation strong and all others faint, and says what each is in it", async () => {
    const { plot, emphasisOf } = setup("/?chain=refer");
    await waitFor(() => expect(emphasisOf("report")).toBe("strong"));
    expect(emphasisOf("answer")).toBe("strong");
    expect(emphasisOf("aside")).toBe("faint");
    expect(within(plot()).getByRole("link", { name: /The report/ })).toHaveAttribute(
      "aria-description",
      "In the chain: first asked",
    );
    expect(within(plot()).getByRole("link", { name: /Apart/ })).not.toHaveAttribute("aria-description");
  });

  it("keeps an event of the chain out of the number of its neighbours", async () => {
    const { plot, emphasisOf } = setup("/?chain=refer");
    await waitFor(() => expect(emphasisOf("busy-7")).toBe("strong"));
    const cluster = await within(plot()).findByRole("button", { name: /^29 events/ });
    expect(cluster).toHaveAttribute("data-emphasis", "faint");
  });

  it("is that of an event, as far as its chain is followed", async () => {
    const { emphasisOf } = setup("/?chain=report");
    await waitFor(() => expect(emphasisOf("report")).toBe("strong"));
    expect(emphasisOf("answer")).toBe("strong");
    expect(emphasisOf("busy-7")).toBeNull();
  });

  it("goes out without a trace when the address does not name it any more", async () => {
    const { plot, emphasisOf, router } = setup("/?chain=refer");
    await waitFor(() => expect(emphasisOf("report")).toBe("strong"));
    await router.navigate("/");
    await waitFor(() => expect(emphasisOf("report")).toBeNull());
    expect(plot().querySelectorAll("[data-emphasis], [aria-description]")).toHaveLength(0);
    expect(await within(plot()).findByRole("button", { name: /^30 events/ })).toBeInTheDocument();
  });

  it("lights nothing where the record has nothing of that name, and asks for nothing where there is none", async () => {
    const { plot, queryClient, router } = setup("/");
    await within(plot()).findByRole("link", { name: /The report/ });
    expect(queryClient.getQueryCache().findAll({ queryKey: ["companion"] })).toEqual([]);
    await router.navigate("/?chain=nothing");
    await waitFor(() => expect(queryClient.isFetching()).toBe(0));
    expect(plot().querySelectorAll("[data-emphasis]")).toHaveLength(0);
  });
});
