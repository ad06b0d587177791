/** One event as the table shows it: every fact in the words of the interface language. */
import type { I18n } from "@lingui/core";
import { neighboursOf, type RelationIndex } from "../../core/chains/neighbours";
import type { Dataset } from "../../core/dataset/dataset";
import { type Tally, tallyOf } from "../../core/domain/action";
import type { UnEvent } from "../../core/domain/event";
import type { Source } from "../../core/domain/source";
import { localize, type SpokenText } from "../../core/domain/text";
import { describeDate } from "../../core/text/dates";
import { describeDecision } from "../../core/text/decisions";
import { eventText } from "../../core/text/eventText";
import { supportLabel } from "../../core/text/labels";

export type TableRow = {
  readonly event: UnEvent;
  readonly date: string;
  readonly body: SpokenText | undefined;
  readonly type: SpokenText | undefined;
  readonly title: SpokenText | undefined;
  readonly symbols: readonly string[];
  readonly decision: string | undefined;
  readonly tally: Tally | undefined;
  readonly themes: readonly SpokenText[];
  /** Session and meeting, as the record names them. */
  readonly sitting: string | undefined;
  readonly summary: SpokenText | undefined;
  readonly support: string | undefined;
  readonly sources: readonly Source[];
  readonly buildsOnCount: number;
  readonly ledToCount: number;
};

export function toTableRow(event: UnEvent, dataset: Dataset, relations: RelationIndex, i18n: I18n): TableRow {
  const lang = i18n.locale;
  const { buildsOn, ledTo } = neighboursOf(dataset, event, relations);
  const sitting = [event.session, event.meeting].filter((part) => part !== undefined).join(" · ");
  return {
    event,
    date: describeDate(event.extent, i18n),
    body: localize(dataset.bodyById.get(event.body)?.names, lang),
    type: localize(dataset.typeById.get(event.type)?.names, lang),
    title: eventText(event, "title", dataset.language, lang),
    symbols: event.documents?.map(({ symbol }) => symbol) ?? [],
    decision: event.action && describeDecision(event.action, i18n),
    tally: tallyOf(event.action),
    themes: (event.themes ?? []).flatMap((id) => localize(dataset.themeById.get(id)?.names, lang) ?? []),
    sitting: sitting === "" ? undefined : sitting,
    summary: eventText(event, "summary", dataset.language, lang),
    support: event.support && supportLabel(event.support, i18n),
    sources: event.sources ?? [],
    buildsOnCount: buildsOn.length,
    ledToCount: ledTo.length,
  };
}
