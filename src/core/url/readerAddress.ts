import { formatUrlState, parseUrlState, type UrlState } from "./urlState";

/** An address of the record's own, such as that of a starting point, in the reader's language, dataset and release. */
export function readerAddress(
  address: string,
  { lang, dataset, release }: Pick<UrlState, "lang" | "dataset" | "release">,
): string {
  const [path = "/", query = ""] = address.split("?");
  return path + formatUrlState({ ...parseUrlState(query).state, lang, dataset, release });
}
