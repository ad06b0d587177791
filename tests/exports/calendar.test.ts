import { describe, expect, it, onTestFinished, vi } from "vitest";
import { writeCalendar } from "../../src/exports/calendar";
import type { EventRecord } from "../../src/core/domain/event";
import { makeExportContext } from "../fixtures/exportContext";
import { makeDataset } from "../fixtures/timeline";

function calendarOf(events: readonly Partial<EventRecord>[]) {
  const dataset = makeDataset({ events });
  const text = writeCalendar(
    dataset.events,
    {
      selection: "Test timeline · 1 event, 2014; one body",
      address: "https://tracker.example/un/",
      release: "2026-11-01",
      licence: "CC-BY-4.0",
      made: "2026-12-01",
      addressOf: ({ id }) => `https://tracker.example/un/events/${id}`,
    },
    makeExportContext(dataset),
  );
  // Lines are folded at 75 octets.
  return text.replaceAll(/\r?\n[ \t]/g, "").split(/\r?\n/);
}

describe(writeCalendar, () => {
  it.each(["UTC", "Pacific/Auckland", "America/Los_Angeles"])("gives a day as a whole day in %s", (zone) => {
    vi.stubEnv("TZ", zone);
    onTestFinished(() => void vi.unstubAllEnvs());
    const lines = calendarOf([{ date: "2014-02-17" }]);
    expect(lines).toContain("DTSTART;VALUE=DATE:20140217");
    expect(lines).toContain("DTEND;VALUE=DATE:20140218");
    expect(lines.join("\n")).not.toContain("The calendar marks");
  });

  it("gives a month as all of its days, and says that it may be any of them", () => {
    const lines = calendarOf([{ date: "2014-02" }]);
    expect(lines).toContain("DTSTART;VALUE=DATE:20140201");
    expect(lines).toContain("DTEND;VALUE=DATE:20140301");
    expect(lines.join("\n")).toContain("The calendar marks all the days that this may be");
  });

  it("ends what goes on today, and says so", () => {
    const lines = calendarOf([{ date: "2026-11-29/..", type: "mandate" }]);
    expect(lines).toContain("DTEND;VALUE=DATE:20261202");
    expect(lines.join("\n")).toContain("It goes on");
  });

  it("names an event the same way each time, so that a calendar holds it once", () => {
    const lines = calendarOf([{ id: "one", date: "2014" }]);
    expect(lines).toContain("UID:one@tracker.example");
    expect(calendarOf([{ id: "one", date: "2014" }])).toEqual(lines);
  });

  it("has a short name, and says what it holds in words that no program takes for a list", () => {
    const lines = calendarOf([{}]);
    expect(lines).toContain("X-WR-CALNAME:Test timeline");
    expect(lines).toContainEqual(
      expect.stringMatching(/^X-WR-CALDESC:Test timeline · 1 event\\, 2014\\; one body · https:/),
    );
  });

  it("has no line that is not a field", () => {
    for (const line of calendarOf([{}])) expect(line).toMatch(/^[A-Z-]+[:;]|^$/);
  });

  it("carries symbols, sources and the address of the event", () => {
    const source = {
      publisher: "Library",
      title: "Record",
      url: "https://l.example/1",
      kind: "official",
    } as const;
    const text = calendarOf([{ id: "one", documents: [{ symbol: "A/TEST/1" }], sources: [source] }]).join(
      "\n",
    );
    expect(text).toContain("A/TEST/1");
    expect(text).toContain("https://l.example/1");
    expect(text).toContain("URL;VALUE=URI:https://tracker.example/un/events/one");
  });
});
