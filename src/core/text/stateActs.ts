/** What a State did with a decision, in words. */
import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { StateAct } from "../ballots/stateActs";
import type { Dataset } from "../dataset/dataset";
import { localize } from "../domain/localize";
import { dissociationLabel, positionLabel } from "./ballots";
import { describeDate } from "./dates";
import { eventTitle } from "./eventText";

/** Each on its own: "In favour", "put the draft forward", "dissociated itself from the text". */
function actLabels({ position, isSponsor, dissociation }: StateAct, i18n: I18n): readonly string[] {
  return [
    ...(position === undefined ? [] : [positionLabel(position, i18n)]),
    ...(isSponsor ? [i18n._(msg`put the draft forward`)] : []),
    ...(dissociation === undefined ? [] : [dissociationLabel(dissociation, i18n)]),
  ];
}

/** "Fiji: In favour; put the draft forward. Human Rights Council, 27 March 2008: Title" */
export function describeAct(act: StateAct, state: string, dataset: Dataset, i18n: I18n): string {
  const { event } = act;
  const what = actLabels(act, i18n).join("; ");
  const body = localize(dataset.bodyById.get(event.body)?.names, i18n.locale)?.text ?? event.body;
  const date = describeDate(event.extent, i18n);
  const title = eventTitle(event, dataset.language, i18n.locale).text;
  return i18n._(msg`${state}: ${what}. ${body}, ${date}: ${title}`);
}
