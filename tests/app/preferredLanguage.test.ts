import { afterEach, describe, expect, it, vi } from "vitest";
import { preferredLanguage } from "../../src/app/preferredLanguage";

const browserSpeaks = (...languages: string[]) =>
  vi.spyOn(navigator, "languages", "get").mockReturnValue(languages);

describe(preferredLanguage, () => {
  afterEach(() => void vi.restoreAllMocks());

  it("takes the language of the address before all others", () => {
    browserSpeaks("en-GB");
    expect(preferredLanguage("ko")).toBe("ko");
  });

  it("takes the first language of the browser that we speak", () => {
    browserSpeaks("fr-FR", "ko-KR", "en");
    expect(preferredLanguage(undefined)).toBe("ko");
  });

  it("falls back to English", () => {
    browserSpeaks("fr");
    expect(preferredLanguage(undefined)).toBe("en");
  });
});
