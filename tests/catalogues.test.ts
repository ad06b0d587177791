/** The words of the interface: whole in every language, and with the same holes as their source. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formatter } from "@lingui/format-po";
import { describe, expect, it } from "vitest";
import { SUPPORTED_LANGUAGES } from "../src/core/text/languages";

const LOCALES = "src/locales";
const [SOURCE_LANGUAGE, ...TRANSLATED_LANGUAGES] = SUPPORTED_LANGUAGES;

type Message = { readonly source: string; readonly translation: string };

const catalogues = readdirSync(join(LOCALES, SOURCE_LANGUAGE));

async function readCatalogue(language: string, catalogue: string): Promise<readonly Message[]> {
  const filename = join(LOCALES, language, catalogue);
  const context = { locale: language, sourceLocale: SOURCE_LANGUAGE, filename };
  const messages = await formatter().parse(readFileSync(filename, "utf8"), context);
  return Object.entries(messages).map(([id, { message, translation }]) => ({
    source: message ?? id,
    translation,
  }));
}

async function readLanguage(language: string): Promise<readonly Message[]> {
  return (await Promise.all(catalogues.map((catalogue) => readCatalogue(language, catalogue)))).flat();
}

/** The braces after the form of a plural, as in "other {# events}": they hold text, and no placeholder. */
const FORM_OF_PLURAL = /(?<=[,}] )(zero|one|two|few|many|other|=\d+) \{/g;
const ARGUMENT = /\{\s*(\w+)\s*[,}]/g;
const TAG = /<\/?\d+\/?>/g;

function pluralForms(message: string): readonly string[] {
  return [...message.matchAll(FORM_OF_PLURAL)].map(([, form = ""]) => form);
}

/** What a message leaves to be filled in, in the order of the alphabet: its arguments and its tags, each once. */
function holes(message: string): readonly string[] {
  const withoutForms = message.replaceAll(FORM_OF_PLURAL, "");
  const names = [...withoutForms.matchAll(ARGUMENT)].map(([, name = ""]) => `{${name}}`);
  return [...new Set([...names, ...(message.match(TAG) ?? [])])].toSorted();
}

/** Whether a message has words of its own, and not only holes with signs between them. */
function hasWords(message: string): boolean {
  return /\p{L}/u.test(message.replaceAll(/\{\w+\}/g, "").replaceAll(TAG, ""));
}

describe("the reading of messages in this test", () => {
  it("finds arguments and tags, and takes the words of a plural for neither", () => {
    expect(holes("{0, plural, one {event} other {events}} of <0>{name}</0> <1/>")).toEqual(
      ["{0}", "{name}", "<0>", "</0>", "<1/>"].toSorted(),
    );
    expect(pluralForms("{0, plural, one {event} other {events}} of another {name}")).toEqual([
      "one",
      "other",
    ]);
  });
});

describe("the catalogues", () => {
  it.each(SUPPORTED_LANGUAGES)("are the same files in %s", (language) => {
    expect(readdirSync(join(LOCALES, language))).toEqual(catalogues);
  });

  it.each(SUPPORTED_LANGUAGES)("have words for every message in %s", async (language) => {
    const messages = await readLanguage(language);
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.filter(({ translation }) => translation.trim() === "")).toEqual([]);
  });

  it.each(catalogues)("hold the same messages in every language: %s", async (catalogue) => {
    const inSource = (await readCatalogue(SOURCE_LANGUAGE, catalogue)).map(({ source }) => source).toSorted();
    for (const language of TRANSLATED_LANGUAGES) {
      const messages = await readCatalogue(language, catalogue);
      expect(messages.map(({ source }) => source).toSorted()).toEqual(inSource);
    }
  });

  it.each(SUPPORTED_LANGUAGES)("say one message one way in %s", async (language) => {
    const ways = new Map<string, string>();
    const several = (await readLanguage(language)).filter(({ source, translation }) => {
      const other = ways.get(source);
      ways.set(source, translation);
      return other !== undefined && other !== translation;
    });
    expect(several).toEqual([]);
  });
});

describe.each(TRANSLATED_LANGUAGES)("the translation into %s", (language) => {
  it("keeps the arguments and the tags of every message", async () => {
    const changed = (await readLanguage(language)).filter(
      ({ source, translation }) => holes(source).join() !== holes(translation).join(),
    );
    expect(changed).toEqual([]);
  });

  it("has exactly the plural forms of the language", async () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted().join();
    const wrong = (await readLanguage(language)).filter(
      ({ translation }) =>
        translation.includes(", plural,") &&
        [...new Set(pluralForms(translation))].toSorted().join() !== forms,
    );
    expect(wrong).toEqual([]);
  });

  it("leaves no words in the source language", async () => {
    const same = (await readLanguage(language)).filter(
      ({ source, translation }) => hasWords(source) && source === translation,
    );
    expect(same).toEqual([]);
  });
});

describe("the words for decisions in Korean", () => {
  it("never call unanimous, or agreed by all, what was adopted without a vote", async () => {
    const wrong = (await readLanguage("ko")).filter(({ translation }) => /만장일치|합의/.test(translation));
    expect(wrong).toEqual([]);
  });
});
