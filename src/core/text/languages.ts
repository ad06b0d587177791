/** Languages of the interface, as BCP 47 tags; the first is the language of the source messages. */
export const SUPPORTED_LANGUAGES = ["en", "ko"] as const;
export type SupportedLanguage = (typeof SUPPORTED_LANGUAGES)[number];

export function isSupportedLanguage(tag: string): tag is SupportedLanguage {
  return SUPPORTED_LANGUAGES.some((language) => language === tag);
}
