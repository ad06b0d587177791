/** Loads every case of the corpus as the app would, from a server of its own, and uses what comes of it. */
import type { Server } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { parseTimeline, type TimelineResult } from "../../src/core/dataset/parseTimeline";
import { LoadError } from "../../src/loading/loadFailure";
import { readJson } from "../../src/loading/readJson";
import { CONTEXT, openCorpus, type Outcome, toOurFormat, UNCHANGED } from "./hostileCorpus";
import { DIFFERENCES, GROUP_DIFFERENCES, LEFT_OUT } from "./hostileDifferences";
import { badCoordinates, badLinks, lostEvents, lostIds } from "./usedDataset";

/** Small, so that endless and silent servers are given up on soon. */
const LIMITS = { maxBytes: 15_000_000, idleMs: 300 };
const LONGEST_CASE_MS = 10_000;
/** The base document has five events, and a case damages at most two. */
const FEWEST_LEFT = 3;

const corpus = await openCorpus();

describe("loading a hostile timeline", () => {
  if (corpus === undefined) {
    it("is not tried, as the corpus does not lie beside this repository", () => {
      expect(corpus).toBeUndefined();
    });
    return;
  }

  const all = corpus.loadCases("all");
  const tried = [UNCHANGED, ...all.filter(({ id }) => !LEFT_OUT.has(id))].map(toOurFormat);
  const prototype = Object.getOwnPropertyNames(Object.prototype);
  let server: Server;
  let origin = "";

  // Node 20 has no word on whether there is a network.
  beforeEach(() => vi.stubGlobal("navigator", { onLine: true }));

  beforeAll(async () => {
    server = await corpus.serve({ cases: tried, context: CONTEXT });
    const address = server.address();
    if (typeof address === "object") origin = `http://127.0.0.1:${address?.port}`;
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
    vi.unstubAllGlobals();
  });

  /** Anything thrown but a `LoadError` fails the test. */
  async function load(id: string): Promise<TimelineResult | LoadError> {
    try {
      return parseTimeline(await readJson(`${origin}/case/${id}`, new AbortController().signal, LIMITS));
    } catch (error) {
      if (error instanceof LoadError) return error;
      throw error;
    }
  }

  // Only short texts stand in the table: the runner prints all of it, and some cases are large.
  it.each(tried.map(({ id, why, group, expect: proposed }) => [id, why, group, proposed] as const))(
    "%s: %s",
    async (id, _why, group, proposed) => {
      const result = await load(id);
      const decided = DIFFERENCES.get(id) ?? GROUP_DIFFERENCES.get(group);
      expect(outcomeOf(result)).toBe(decided?.outcome ?? proposed);
      expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype);
      if (result instanceof LoadError || !result.ok) return;
      const { dataset, problems } = result;
      expect(dataset.events.length).toBeGreaterThanOrEqual(problems.length > 0 ? FEWEST_LEFT : 1);
      expect(problems.filter(({ path }) => path === "")).toEqual([]);
      expect(badCoordinates(dataset)).toEqual([]);
      expect(badLinks(dataset)).toEqual([]);
      expect(lostIds(dataset)).toEqual([]);
      expect(lostEvents(dataset)).toEqual([]);
    },
    LONGEST_CASE_MS,
  );

  it("leaves out no case that it could try, and names no difference that is none", () => {
    const byId = new Map(all.map((hostile) => [hostile.id, hostile]));
    expect(all.filter(({ id, big }) => big === true && !LEFT_OUT.has(id))).toEqual([]);
    const stale = [...DIFFERENCES].filter(
      ([id, { outcome }]) => (byId.get(id)?.expect ?? outcome) === outcome,
    );
    expect(stale).toEqual([]);
  });
});

function outcomeOf(result: TimelineResult | LoadError): Outcome {
  if (result instanceof LoadError || !result.ok) return "reject-with-message";
  return result.problemCount > 0 ? "load-with-warnings" : "load";
}
