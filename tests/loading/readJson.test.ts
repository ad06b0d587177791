import { afterEach, describe, expect, it, vi } from "vitest";
import { LoadError, type LoadFailure } from "../../src/loading/loadFailure";
import { type ReadLimits, readJson } from "../../src/loading/readJson";
import { server } from "../mocks/server";
import { answer, FOREIGN_ADDRESS, respond } from "../mocks/timelineResponses";

type Resolver = Parameters<typeof answer>[1];

async function read(resolver: Resolver, limits?: Partial<ReadLimits>): Promise<unknown> {
  server.use(answer(FOREIGN_ADDRESS, resolver));
  return await readJson(FOREIGN_ADDRESS, new AbortController().signal, limits);
}

async function failureOf(resolver: Resolver, limits?: Partial<ReadLimits>): Promise<LoadFailure> {
  const error = await read(resolver, limits).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof LoadError) return error.failure;
  throw new Error(`expected a LoadError, got ${String(error)}`);
}

describe(readJson, () => {
  afterEach(() => vi.restoreAllMocks());

  it("reads JSON, with or without a byte order mark", async () => {
    expect(await read(respond.text('{"a": "é"}'))).toEqual({ a: "é" });
    expect(await read(respond.text('\uFEFF{"a": "é"}'))).toEqual({ a: "é" });
  });

  it("reads JSON that calls itself HTML", async () => {
    expect(await read(respond.text('{"a": 1}', { "content-type": "text/html" }))).toEqual({ a: 1 });
  });

  it.each<[string, Resolver, LoadFailure]>([
    ["404", respond.status(404), { kind: "not-found" }],
    ["410", respond.status(410), { kind: "not-found" }],
    ["403", respond.status(403), { kind: "refused", status: 403 }],
    ["503", respond.status(503), { kind: "server", status: 503 }],
    ["nothing", respond.text(" \n"), { kind: "empty" }],
    ["a page of HTML", respond.html, { kind: "html" }],
    ["HTML that calls itself JSON", respond.text(" <html></html>"), { kind: "html" }],
    [
      "HTML that begins with words",
      respond.text("Please log in", { "content-type": "text/html" }),
      { kind: "html" },
    ],
    ["no JSON", respond.text("{'a': 1}"), { kind: "not-json", line: 1, column: 2 }],
    ["half a text", respond.text('{"events": [{"id": "a"'), { kind: "cut-off" }],
    ["half a character", respond.bytes(new Uint8Array([0x22, 0xec, 0x95])), { kind: "cut-off" }],
    ["no text", respond.bytes(new Uint8Array([0x22, 0xff, 0x22])), { kind: "not-text" }],
    ["a broken connection", respond.brokenOff('{"events": ['), { kind: "cut-off" }],
    ["no answer at all", respond.unreachable, { kind: "unreachable" }],
  ])("tells %s", async (_, resolver, failure) => {
    expect(await failureOf(resolver)).toEqual(failure);
  });

  it("says offline instead of unreachable when the browser knows that there is no network", async () => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    expect(await failureOf(respond.unreachable)).toEqual({ kind: "offline" });
  });

  it("stops at the limit, by the announced length and by what arrives", async () => {
    const tooLarge = { kind: "too-large", limitMb: 0.00001 };
    const announced = respond.text("{}", { "content-length": "11" });
    expect(await failureOf(announced, { maxBytes: 10 })).toEqual(tooLarge);
    expect(await failureOf(respond.text(`"${"a".repeat(9)}"`), { maxBytes: 10 })).toEqual(tooLarge);
    expect(await read(respond.text(`"${"a".repeat(8)}"`), { maxBytes: 10 })).toBe("aaaaaaaa");
  });

  it("gives up on a server that stays silent, before and after its first byte", async () => {
    expect(await failureOf(respond.never, { idleMs: 20 })).toEqual({ kind: "timed-out" });
    expect(await failureOf(respond.stalled("["), { idleMs: 20 })).toEqual({ kind: "timed-out" });
  });

  it("stops with the caller's own reason when the caller aborts", async () => {
    server.use(answer(FOREIGN_ADDRESS, respond.never));
    const controller = new AbortController();
    const reading = readJson(FOREIGN_ADDRESS, controller.signal);
    controller.abort(new Error("no longer needed"));
    await expect(reading).rejects.toThrow("no longer needed");
  });
});
