/** The stories of the shipped record say nothing that the events they name do not say, as far as that can be counted. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileRecord } from "../../src/record/compileRecord";
import { readRecord } from "../../src/record/readRecord";

const { timeline, stories, recommendations } = compileRecord(await readRecord("data/dprk"));
const eventById = new Map(timeline?.events.map((event) => [event.id, event]));
const steps = stories.stories.flatMap(({ id, steps: own }) =>
  own.map((step, place) => ({ ...step, name: `${id} ${place + 1}` })),
);

describe("the shipped stories", () => {
  it("tell in eight steps how an inquiry came before the Security Council", () => {
    const story = stories.stories.find(({ id }) => id === "from-inquiry-to-security-council");
    expect(story?.title["en"]).toBe("From inquiry to Security Council in 8 steps");
    expect(story?.steps).toHaveLength(8);
  });

  it.each(steps)("names no number or year in $name that its events do not", ({ text, events }) => {
    const told = events
      .flatMap((id) => eventById.get(id) ?? [])
      .map(({ date, title, summary, note, action }) => JSON.stringify([date, title, summary, note, action]))
      .join(" ");
    const numbers = (text["en"] ?? "").match(/\d+/g) ?? [];
    expect(numbers.filter((number) => !told.includes(number))).toEqual([]);
  });

  it.each(steps)("leaves to the page in $name what can change", ({ text, heading, recommendation }) => {
    const status = recommendations.recommendations.find(({ id }) => id === recommendation)?.status;
    const words = `${text["en"]} ${heading["en"]}`.toLowerCase();
    expect(words).not.toContain(status ?? "no status");
    expect(words).not.toMatch(/\b(?:today|so far|until now|still)\b/);
  });

  it("are no part of a release", () => {
    const ledger = readFileSync("data/dprk/releases/ledger.json", "utf8");
    expect(ledger).not.toContain("stories");
  });
});
