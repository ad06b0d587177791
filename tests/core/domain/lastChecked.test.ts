import { array, assert, date, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { formatEdtfDay } from "../../../src/core/domain/edtf";
import { lastChecked } from "../../../src/core/domain/lastChecked";
import type { Source } from "../../../src/core/domain/source";

const source = (checked?: string): Source => ({
  publisher: "Test",
  title: "A page",
  url: "https://a.example/",
  kind: "official",
  ...(checked === undefined ? {} : { checked }),
});
const latestOf = (...days: (string | undefined)[]) => lastChecked(days.map(source));

describe(lastChecked, () => {
  it("is the latest day on which a source was read", () => {
    expect(latestOf("2026-11-19", "2026-11-21", "2026-11-20")).toBe("2026-11-21");
  });

  it("passes over sources that nobody has read, and over days that are none", () => {
    expect(latestOf(undefined, "2026-11-19", "soon")).toBe("2026-11-19");
  });

  it("is unknown when no source was read, or there is none", () => {
    expect(latestOf(undefined, "soon")).toBeUndefined();
    expect(lastChecked([])).toBeUndefined();
    expect(lastChecked()).toBeUndefined();
  });

  it("does not depend on the order of the sources", () => {
    const day = date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
    assert(
      property(array(day, { minLength: 1 }), (dates) => {
        const days = dates.map((moment) => formatEdtfDay(moment.getTime()));
        expect(latestOf(...days)).toBe(days.toSorted().at(-1));
      }),
    );
  });
});
