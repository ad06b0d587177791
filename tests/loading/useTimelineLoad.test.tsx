import { screen, waitFor } from "@testing-library/react";
import { HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { timelineQuery } from "../../src/loading/timelineQuery";
import { useTimelineLoad } from "../../src/loading/useTimelineLoad";
import { server } from "../mocks/server";
import { answer, FOREIGN_ADDRESS, respond, SHIPPED_ADDRESS } from "../mocks/timelineResponses";
import { useUrlState } from "../../src/state/useUrlState";
import { renderApp } from "../renderApp";

function Status() {
  const { dataset } = useUrlState().state;
  return <p>{useTimelineLoad(dataset ?? SHIPPED_ADDRESS).status}</p>;
}

describe(useTimelineLoad, () => {
  it("ends the loading of what nobody waits for any more, also where it began before the page", async () => {
    const ended: string[] = [];
    let asked = 0;
    const endless = ({ request }: { readonly request: Request }) => {
      asked += 1;
      request.signal.addEventListener("abort", () => ended.push("request"));
      return new HttpResponse(new ReadableStream({ cancel: () => void ended.push("answer") }), {
        headers: { "content-type": "application/json" },
      });
    };
    server.use(answer(FOREIGN_ADDRESS, endless), answer(SHIPPED_ADDRESS, respond.timeline));
    const { queryClient, router } = renderApp(<Status />, { at: `/?dataset=${FOREIGN_ADDRESS}` });
    // The entry of the app asks for the same thing, without waiting for it.
    void queryClient.prefetchQuery(timelineQuery(FOREIGN_ADDRESS));
    await waitFor(() => expect(asked).toBe(1));
    expect(screen.getByText("loading")).toBeInTheDocument();
    await router.navigate("/");
    expect(await screen.findByText("loaded")).toBeInTheDocument();
    await waitFor(() => expect(ended).not.toEqual([]));
    expect(queryClient.getQueryState(timelineQuery(FOREIGN_ADDRESS).queryKey)?.fetchStatus).toBe("idle");
  });
});
