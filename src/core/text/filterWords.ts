/** A filter in words, for what is read without its controls: a picture, a slide, a citation. */
import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Dataset } from "../dataset/dataset";
import { localize } from "../domain/localize";
import type { LocalizedText } from "../domain/text";
import type { FilterState } from "../filter/filterState";
import { describeEdtf } from "./dates";
import { decisionLabel } from "./decisions";

/** "Bodies: General Assembly, Human Rights Council", "From 2008": one for each part of the filter that is on. */
export function filterWords(filter: FilterState, dataset: Dataset, i18n: I18n): readonly string[] {
  const list = (ids: readonly string[], names: ReadonlyMap<string, { readonly names: LocalizedText }>) =>
    joinNames(
      ids.map((id) => localize(names.get(id)?.names, i18n.locale)?.text ?? id),
      i18n,
    );
  const { bodies, types, themes, manner, query } = filter;
  const words: string[] = [];
  if (bodies.length > 0) words.push(i18n._(msg`Bodies: ${list(bodies, dataset.bodyById)}`));
  if (types.length > 0) words.push(i18n._(msg`Types: ${list(types, dataset.typeById)}`));
  if (themes.length > 0) words.push(i18n._(msg`Themes: ${list(themes, dataset.themeById)}`));
  if (manner.length > 0) {
    const decisions = joinNames(
      manner.map((decision) => decisionLabel(decision, i18n)),
      i18n,
    );
    words.push(i18n._(msg`Decision: ${decisions}`));
  }
  const dates = datesInWords(filter, i18n);
  if (dates !== undefined) words.push(dates);
  if (query.trim() !== "") words.push(i18n._(msg`Search: ${query}`));
  return words;
}

function datesInWords({ from, to }: FilterState, i18n: I18n): string | undefined {
  const first = from && describeEdtf(from, i18n);
  const last = to && describeEdtf(to, i18n);
  if (first && last) return i18n._(msg`Dates: ${first} – ${last}`);
  if (first) return i18n._(msg`From ${first}`);
  return last ? i18n._(msg`Until ${last}`) : undefined;
}

/** "A, B and C" as the language has it. */
export function joinNames(names: readonly string[], i18n: I18n): string {
  return new Intl.ListFormat(i18n.locale, { type: "conjunction" }).format(names);
}
