import { describe, expect, it } from "vitest";
import { formatEdtfDay } from "../../../src/core/domain/edtf";
import type { TimeSpan } from "../../../src/core/domain/timeSpan";
import { filterSpan, fullExtent } from "../../../src/core/filter/filterSpan";
import { NO_FILTER } from "../../../src/core/filter/filterState";
import { makeDataset } from "../../fixtures/timeline";

const NOW = Date.UTC(2026, 10, 1, 12);
const daysOf = ({ from, until }: TimeSpan) => `${formatEdtfDay(from)}..${formatEdtfDay(until - 1)}`;

describe(fullExtent, () => {
  const extentOf = (...dates: string[]) =>
    daysOf(fullExtent(makeDataset({ events: dates.map((date) => ({ date })) }), NOW));

  it("reaches over whole years from the first event to today", () => {
    expect(extentOf("2014-02-17", "2003-04-16")).toBe("2003-01-01..2026-12-31");
  });

  it("reaches to a later event", () => {
    expect(extentOf("2003-04-16", "2031-05")).toBe("2003-01-01..2031-12-31");
    expect(extentOf("2003-04-16", "2031-05/..")).toBe("2003-01-01..2031-12-31");
  });

  it("ends with this year where a mandate goes on", () => {
    expect(extentOf("2022-08-01/..")).toBe("2022-01-01..2026-12-31");
  });

  it("is this year without any event", () => {
    expect(extentOf()).toBe("2026-01-01..2026-12-31");
  });
});

describe(filterSpan, () => {
  const extent = { from: Date.UTC(2003, 0), until: Date.UTC(2027, 0) };
  const spanFor = (from?: string, to?: string) => daysOf(filterSpan({ ...NO_FILTER, from, to }, extent));

  it("is the full extent without dates", () => {
    expect(spanFor()).toBe("2003-01-01..2026-12-31");
  });

  it("reaches from the first to the last day of the dates", () => {
    expect(spanFor("2014", "2015-02")).toBe("2014-01-01..2015-02-28");
    expect(spanFor("2014-03-28", "2014-03-28")).toBe("2014-03-28..2014-03-28");
    expect(spanFor("2014")).toBe("2014-01-01..2026-12-31");
  });

  it("stays within the extent", () => {
    expect(spanFor("1990", "2004")).toBe("2003-01-01..2004-12-31");
    expect(spanFor("1990", "1991")).toBe("2003-01-01..2026-12-31");
  });
});
