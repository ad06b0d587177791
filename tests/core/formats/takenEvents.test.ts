import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { parseTimeline } from "../../../src/core/dataset/parseTimeline";
import { formatCsv } from "../../../src/core/formats/csv";
import { takenColumns, type TakenFrom, takenTimeline } from "../../../src/core/formats/takenEvents";
import { eventOf, makeDataset } from "../../fixtures/timeline";

const FROM: TakenFrom = {
  selection: "=Test timeline · 1 event",
  address: "https://tracker.example/?bodies=human-rights-council",
  release: "2026-11-01",
  licence: "CC-BY-4.0",
  made: "2026-12-01",
  addressOf: ({ id }) => `https://tracker.example/events/${id}`,
};
const dataset = makeDataset({
  events: [
    { id: "kept", body: "commission-on-human-rights", themes: ["abductions"] },
    { id: "left", relations: [{ type: "cites", target: "kept" }] },
  ],
});
const events = [eventOf(dataset, "kept")];

describe(takenColumns, () => {
  it("says in each row where it was taken from, without letting that run as a formula", () => {
    const [row] = parse<Record<string, string>>(formatCsv(takenColumns(dataset, FROM), events), {
      columns: true,
    });
    expect(row).toMatchObject({
      id: "kept",
      address: "https://tracker.example/events/kept",
      selection: "'=Test timeline · 1 event",
      selection_address: FROM.address,
      data_release: "2026-11-01",
      licence: "CC-BY-4.0",
      taken: "2026-12-01",
    });
  });
});

describe(takenTimeline, () => {
  it("is a timeline that the tracker opens without a problem, with what its events need", () => {
    const written: unknown = JSON.parse(takenTimeline(dataset, events, FROM));
    const parsed = parseTimeline(written);
    expect(parsed).toMatchObject({ ok: true, problemCount: 0 });
    if (!parsed.ok) return;
    expect(parsed.dataset.events.map(({ id }) => id)).toEqual(["kept"]);
    // The head of the lane in which a body is drawn comes along with it.
    expect(parsed.dataset.bodies.map(({ id }) => id)).toEqual([
      "human-rights-council",
      "commission-on-human-rights",
    ]);
  });

  it("says where it was taken from, and holds nothing that the app has computed", () => {
    const text = takenTimeline(dataset, events, FROM);
    expect(JSON.parse(text)).toMatchObject({
      taken: { selection: FROM.selection, address: FROM.address, events: 1, of: 2 },
    });
    expect(text).not.toContain('"extent"');
  });
});
