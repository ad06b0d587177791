import { describe, expect, it } from "vitest";
import { readerAddress } from "../../../src/core/url/readerAddress";
import { parseUrlState } from "../../../src/core/url/urlState";

const reader = (search: string) => parseUrlState(search).state;

describe(readerAddress, () => {
  it("keeps what the address asks for, and adds the reader's language and release", () => {
    expect(readerAddress("/events/coi?bodies=sc", reader("?lang=ko&release=2026-11-23&types=report"))).toBe(
      "/events/coi?bodies=sc&lang=ko&release=2026-11-23",
    );
  });

  it("adds nothing to an address for a reader without wishes", () => {
    expect(readerAddress("/", reader(""))).toBe("/");
  });
});
