import { describe, expect, test } from "vitest";
import { neighboursInTime } from "../../../src/views/event/neighboursInTime";
import { eventOf, makeDataset } from "../../fixtures/timeline";

const DATASET = makeDataset({
  events: [
    { id: "a", date: "2010" },
    { id: "b", date: "2012-05-01" },
    { id: "c", date: "2012-05-01" },
    { id: "d", date: "2015" },
  ],
});

const neighbourIds = (id: string, events = DATASET.events) => {
  const { previous, next } = neighboursInTime(events, eventOf(DATASET, id));
  return [previous?.id, next?.id];
};

describe(neighboursInTime, () => {
  test("finds the events before and after", () => {
    expect(neighbourIds("b")).toEqual(["a", "c"]);
  });

  test("steps through events of the same day one by one", () => {
    expect(neighbourIds("c")).toEqual(["b", "d"]);
  });

  test("ends at both ends", () => {
    expect(neighbourIds("a")).toEqual([undefined, "b"]);
    expect(neighbourIds("d")).toEqual(["c", undefined]);
  });

  test("finds the place of an event that the filter leaves out", () => {
    const filtered = DATASET.events.filter(({ id }) => id === "a" || id === "d");
    expect(neighbourIds("b", filtered)).toEqual(["a", "d"]);
  });
});
