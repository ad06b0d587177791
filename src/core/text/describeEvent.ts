/** An event in one sentence: what a screen reader says of its mark. */
import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Dataset } from "../dataset/dataset";
import type { UnEvent } from "../domain/event";
import { localize } from "../domain/localize";
import { describeDate } from "./dates";
import { describeDecision } from "./decisions";
import { eventText } from "./eventText";

/** "Human Rights Council, resolution, 28 March 2014: Title. Adopted by recorded vote: ..." */
export function describeEvent(event: UnEvent, dataset: Dataset, i18n: I18n): string {
  const lang = i18n.locale;
  const body = localize(dataset.bodyById.get(event.body)?.names, lang)?.text ?? event.body;
  const type = localize(dataset.typeById.get(event.type)?.names, lang)?.text ?? event.type;
  const date = describeDate(event.extent, i18n);
  const title = eventText(event, "title", dataset.language, lang)?.text ?? event.title;
  if (event.action === undefined) return i18n._(msg`${body}, ${type}, ${date}: ${title}`);
  const decision = describeDecision(event.action, i18n);
  return i18n._(msg`${body}, ${type}, ${date}: ${title}. ${decision}`);
}
