import { http } from "msw";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fetchForeign } from "../../src/loading/fetchForeign";
import type { FetchedTimeline } from "../../src/loading/loadTimeline";
import { LoadError, type LoadFailure } from "../../src/loading/loadFailure";
import { request } from "../../src/loading/readJson";
import { currentProgress, onProgress } from "../../src/loading/loadingProgress";
import { makeRecord } from "../fixtures/plainList";
import { makeTimeline } from "../fixtures/timeline";
import { server } from "../mocks/server";
import { answer, FOREIGN_ADDRESS, respond } from "../mocks/timelineResponses";

type Resolver = Parameters<typeof answer>[1];

function fetchFrom(address: string, signal: AbortSignal): Promise<FetchedTimeline> {
  return fetchForeign(address, signal, request(address, signal));
}

async function load(resolver: Resolver, address = FOREIGN_ADDRESS): Promise<FetchedTimeline> {
  server.use(answer(address, resolver));
  return await fetchFrom(address, new AbortController().signal);
}

async function failureOf(resolver: Resolver): Promise<LoadFailure> {
  const error = await load(resolver).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof LoadError) return error.failure;
  throw new Error(`expected a LoadError, got ${String(error)}`);
}

/** More than is parsed on the page where there are workers. */
const LARGE = Array.from({ length: 20_000 }, (_, id) => ({
  ...makeRecord({ id, start: id }),
  note: "x".repeat(60),
}));

describe(fetchForeign, () => {
  it("reads a plain list, and names it after its file", async () => {
    const list = [makeRecord({ id: "a", title: "결의" }), makeRecord({ id: "b", lane: 7, start: 0, end: 5 })];
    const { dataset, plain, problemCount } = await load(respond.json(list));
    expect(plain?.count).toBe(2);
    expect(problemCount).toBe(0);
    expect(dataset.title).toEqual({ und: "timeline.json" });
    expect(dataset.eventById.get("a")?.title).toBe("결의");
  });

  it("leaves out bad records, and tells of them", async () => {
    const { plain, problems } = await load(respond.json([makeRecord(), makeRecord({ id: 1, title: "" }), 5]));
    expect(plain?.count).toBe(1);
    expect(problems.map(({ path }) => path)).toEqual(["[1].title", "[2]"]);
  });

  it("reads a timeline of our own kind", async () => {
    const { dataset, plain } = await load(respond.json(makeTimeline({ events: [{ id: "ours" }] })));
    expect(plain).toBeUndefined();
    expect(dataset.eventById.has("ours")).toBe(true);
  });

  it.each([
    ["https://other.example/", "https://other.example/"],
    ["https://other.example/%EC%97%B0%ED%91%9C.json", "연표.json"],
    ["https://other.example/100%25.json?x=1", "100%.json"],
    ["https://other.example/100%.json", "100%.json"],
  ])("names a list at %s", async (address, name) => {
    // An address with signs in it is no pattern for itself.
    server.use(http.get(/^https:\/\/other\.example\//, respond.json([makeRecord()])));
    const { dataset } = await fetchFrom(address, new AbortController().signal);
    expect(dataset.title).toEqual({ und: name });
  });

  it.each<[string, Resolver, LoadFailure["kind"]]>([
    ["404", respond.status(404), "not-found"],
    ["403", respond.status(403), "refused"],
    ["503", respond.status(503), "server"],
    ["nothing", respond.text(""), "empty"],
    ["a page of HTML", respond.html, "html"],
    ["broken JSON", respond.text('[{"id": 1,}]'), "not-json"],
    ["half a list", respond.text('[{"id": 1, "title"'), "cut-off"],
    ["no text", respond.bytes(new Uint8Array([0x22, 0xff, 0x22])), "not-text"],
    ["a broken connection", respond.brokenOff('[{"id": 1'), "cut-off"],
    ["no answer at all", respond.unreachable, "unreachable"],
    ["too many bytes", respond.text("[]", { "content-length": "200000001" }), "too-large"],
    ["an empty list", respond.json([]), "wrong-shape"],
    ["a list of numbers", respond.json([1, 2]), "wrong-shape"],
    ["another kind of JSON", respond.json({ hello: "world" }), "wrong-shape"],
    ["a list without a single good record", respond.json([{}, { id: 1 }]), "wrong-shape"],
  ])("tells %s", async (_, resolver, kind) => {
    expect((await failureOf(resolver)).kind).toBe(kind);
  });

  it("says what is wrong with the first record when none can be used", async () => {
    const failure = await failureOf(respond.json([{ id: 1, title: "a", lane: 1, start: "soon" }, {}]));
    expect(failure).toMatchObject({
      failure: {
        detail: expect.stringContaining("none of its 2 can be used; the first problem: [0].start: "),
      },
    });
  });

  it("stops with the caller's own reason when the caller aborts", async () => {
    server.use(answer(FOREIGN_ADDRESS, respond.stalled("[")));
    const controller = new AbortController();
    const loading = fetchFrom(FOREIGN_ADDRESS, controller.signal);
    controller.abort(new Error("no longer needed"));
    await expect(loading).rejects.toThrow("no longer needed");
  });

  it("tells how much of a large list has come, and nothing any more once it is there", async () => {
    const seen: unknown[] = [];
    const end = onProgress(() => seen.push(currentProgress()));
    const { plain } = await load(respond.json(LARGE));
    end();
    expect(plain?.count).toBe(LARGE.length);
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.at(-1)).toBeUndefined();
    expect(currentProgress()).toBeUndefined();
  });

  it("tells nothing of a small one", async () => {
    const seen: unknown[] = [];
    const end = onProgress(() => seen.push(currentProgress()));
    await load(respond.json([makeRecord()]));
    end();
    expect(seen).toEqual([undefined]);
  });

  describe("beside a worker", () => {
    afterEach(() => void vi.unstubAllGlobals());

    /** A worker that says that it is there, and then nothing; it counts how often it was ended. */
    class SilentWorker extends EventTarget {
      static ended = 0;
      static asked = 0;
      constructor() {
        super();
        queueMicrotask(() => this.dispatchEvent(new MessageEvent("message", { data: { kind: "ready" } })));
      }
      postMessage(): void {
        SilentWorker.asked += 1;
      }
      terminate(): void {
        SilentWorker.ended += 1;
      }
    }

    it("ends the worker when the caller aborts while it works", async () => {
      vi.stubGlobal("Worker", SilentWorker);
      server.use(answer(FOREIGN_ADDRESS, respond.json(LARGE)));
      const controller = new AbortController();
      const loading = fetchFrom(FOREIGN_ADDRESS, controller.signal);
      await vi.waitFor(() => expect(SilentWorker.asked).toBe(1), { timeout: 5000 });
      controller.abort(new Error("no longer needed"));
      await expect(loading).rejects.toThrow("no longer needed");
      await vi.waitFor(() => expect(SilentWorker.ended).toBe(1));
    });

    it("does the work on the page when no worker may start", async () => {
      vi.stubGlobal("Worker", function ForbiddenWorker() {
        throw new DOMException("forbidden", "SecurityError");
      });
      expect((await load(respond.json(LARGE))).plain?.count).toBe(LARGE.length);
    });
  });
});
