/** Where a UN document can be read in the six official languages. */

export type DocumentLink = {
  /** BCP 47 tag. */
  readonly lang: string;
  /** The language in its own words. */
  readonly name: string;
  readonly url: string;
};

/** In the order of the UN: the English alphabet. */
const UN_LANGUAGES = [
  { lang: "ar", name: "العربية" },
  { lang: "zh", name: "中文" },
  { lang: "en", name: "English" },
  { lang: "fr", name: "Français" },
  { lang: "ru", name: "Русский" },
  { lang: "es", name: "Español" },
] as const;

/** Addresses of the UN's symbol resolver, which finds a document in a language by its symbol. */
export function documentLinks(symbol: string): readonly DocumentLink[] {
  const path = symbol.trim().split("/").map(encodeURIComponent).join("/");
  return UN_LANGUAGES.map(({ lang, name }) => ({ lang, name, url: `https://undocs.org/${lang}/${path}` }));
}
