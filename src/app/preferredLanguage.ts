import { isSupportedLanguage, type SupportedLanguage } from "../core/text/languages";

/** The language of the address, else the first of the browser's that we speak, else English. */
export function preferredLanguage(wanted: string | undefined): SupportedLanguage {
  const candidates = [wanted, ...navigator.languages.map((tag) => tag.split("-")[0])];
  return candidates.filter((tag) => tag !== undefined).find(isSupportedLanguage) ?? "en";
}
