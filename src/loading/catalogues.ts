/**
 * The message catalogues, one lazy chunk each, made from the PO files by the build.
 *
 * `start` holds what the first timeline says, `reading` what is said in everything that opens later; the split keeps
 * the first load small. package.json says which file's messages belong where.
 */
import { i18n, type Messages } from "@lingui/core";
import type { SupportedLanguage } from "../core/text/languages";

type Catalogue = () => Promise<{ readonly messages: Messages }>;

const CATALOGUES: Readonly<
  Record<SupportedLanguage, { readonly start: Catalogue; readonly reading: Catalogue }>
> = {
  en: { start: () => import("../locales/en/start.po"), reading: () => import("../locales/en/reading.po") },
  ko: { start: () => import("../locales/ko/start.po"), reading: () => import("../locales/ko/reading.po") },
};

let language: SupportedLanguage = "en";
let isReading = false;
/** Languages of which all words are there. */
const readingLoaded = new Set<SupportedLanguage>();

/** Makes the interface speak a language. What is on screen stays until all its words are there. */
export async function activateLanguage(wanted: SupportedLanguage): Promise<void> {
  language = wanted;
  const { start, reading } = CATALOGUES[wanted];
  const loaded = await Promise.all(isReading ? [start(), reading()] : [start()]);
  // The reader may have gone on to another language in the meantime.
  if (language !== wanted) return;
  for (const { messages } of loaded) i18n.load(wanted, messages);
  if (loaded.length > 1) readingLoaded.add(wanted);
  i18n.activate(wanted);
  document.documentElement.lang = wanted;
}

/** Loads the words of what opens after the first timeline, in the present language and in any chosen later. */
export async function loadReadingMessages(): Promise<void> {
  isReading = true;
  const wanted = language;
  const { messages } = await CATALOGUES[wanted].reading();
  // Everything that has words is drawn anew whenever some are added.
  if (readingLoaded.has(wanted)) return;
  readingLoaded.add(wanted);
  i18n.load(wanted, messages);
}
