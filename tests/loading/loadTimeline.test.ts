import { HttpResponse } from "msw";
import { afterEach, describe, expect, it } from "vitest";
import { beginTimeline, handOverTimeline, loadTimeline } from "../../src/loading/loadTimeline";
import { makeTimeline } from "../fixtures/timeline";
import { server } from "../mocks/server";
import { answer, SHIPPED_ADDRESS } from "../mocks/timelineResponses";

/** A server that numbers its answers in the title of the record. */
function countAnswers(): () => number {
  let count = 0;
  server.use(
    answer(SHIPPED_ADDRESS, () => {
      count += 1;
      return HttpResponse.json({ ...makeTimeline({}), title: { en: `Answer ${count}` } });
    }),
  );
  return () => count;
}

const { signal } = new AbortController();
const titleOf = async (loading: ReturnType<typeof loadTimeline>) => (await loading).dataset.title["en"];

afterEach(() => handOverTimeline());

describe(loadTimeline, () => {
  it("gives the first who asks what was set on its way before, and asks anew for the second", async () => {
    const asked = countAnswers();
    const begun = beginTimeline(SHIPPED_ADDRESS);
    expect(await titleOf(loadTimeline(SHIPPED_ADDRESS, signal))).toBe("Answer 1");
    expect(await titleOf(begun)).toBe("Answer 1");
    expect(asked()).toBe(1);
    expect(await titleOf(loadTimeline(SHIPPED_ADDRESS, signal))).toBe("Answer 2");
  });

  it("asks anew once what was begun has been handed over", async () => {
    countAnswers();
    await beginTimeline(SHIPPED_ADDRESS);
    handOverTimeline();
    expect(await titleOf(loadTimeline(SHIPPED_ADDRESS, signal))).toBe("Answer 2");
  });

  it("stops what was begun when the one who asked for it stops", async () => {
    countAnswers();
    const stop = new AbortController();
    const begun = beginTimeline(SHIPPED_ADDRESS);
    const loading = loadTimeline(SHIPPED_ADDRESS, stop.signal);
    stop.abort(new Error("no longer wanted"));
    await expect(loading).rejects.toThrow("no longer wanted");
    await expect(begun).rejects.toThrow("no longer wanted");
  });
});
