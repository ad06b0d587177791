/** One event as the table shows it: every fact in the words of the interface language. */
import type { I18n } from "@lingui/core";
import type { LitEvents } from "../../core/chains/litChain";
import {
  indexRelations,
  neighboursOf,
  type RelatedEvent,
  type RelationIndex,
} from "../../core/chains/neighbours";
import type { Dataset } from "../../core/dataset/dataset";
import type { Tally } from "../../core/domain/action";
import { tallyOf } from "../../core/domain/decision";
import type { Disagreement, EventId, UnEvent } from "../../core/domain/event";
import type { Source } from "../../core/domain/source";
import type { LocalizedText, SpokenText } from "../../core/domain/text";
import { localize } from "../../core/domain/localize";
import { describeDate } from "../../core/text/dates";
import { describeDecision } from "../../core/text/decisions";
import { eventText } from "../../core/text/eventText";
import { supportLabel } from "../../core/text/labels";
import { chainRoleLabel } from "../../core/text/recommendations";

export type TableRow = {
  readonly event: UnEvent;
  /** What it is in the chain that is lit. */
  readonly roles: readonly string[];
  readonly date: string;
  readonly body: SpokenText | undefined;
  readonly type: SpokenText | undefined;
  readonly title: SpokenText | undefined;
  /** As the UN printed it, where that is not the title. */
  readonly officialTitle: SpokenText | undefined;
  readonly symbols: readonly string[];
  readonly decision: string | undefined;
  /** What was decided, when it is not the adoption of the event's own text. */
  readonly question: SpokenText | undefined;
  readonly decisionNote: SpokenText | undefined;
  readonly tally: Tally | undefined;
  readonly themes: readonly SpokenText[];
  readonly actors: readonly SpokenText[];
  /** Session and meeting, as the record names them. */
  readonly sitting: string | undefined;
  readonly summary: SpokenText | undefined;
  readonly note: SpokenText | undefined;
  readonly support: string | undefined;
  readonly sources: readonly Source[];
  readonly disagreements: readonly Disagreement[];
  readonly openQuestions: readonly SpokenText[];
  readonly buildsOn: readonly RelatedEvent[];
  readonly ledTo: readonly RelatedEvent[];
};

/** What is found by the id of an event. Made once for a dataset; the caller keeps it. */
export type RowIndex = {
  readonly relations: RelationIndex;
  readonly questions: ReadonlyMap<EventId, readonly LocalizedText[]>;
};

export function indexRows(dataset: Dataset): RowIndex {
  const questions = new Map<EventId, LocalizedText[]>();
  for (const { text, events = [] } of dataset.questions) {
    for (const id of new Set(events)) questions.set(id, [...(questions.get(id) ?? []), text]);
  }
  return { relations: indexRelations(dataset), questions };
}

export function toTableRow(
  event: UnEvent,
  dataset: Dataset,
  index: RowIndex,
  i18n: I18n,
  lit?: LitEvents,
): TableRow {
  const lang = i18n.locale;
  const { buildsOn, ledTo } = neighboursOf(dataset, event, index.relations);
  const inRecordLanguage = (text: string | undefined): SpokenText | undefined =>
    text === undefined ? undefined : { text, lang: dataset.language };
  const title = eventText(event, "title", dataset.language, lang);
  const sitting = [event.session, event.meeting].filter((part) => part !== undefined).join(" · ");
  return {
    event,
    roles: lit?.get(event.id)?.roles.map((role) => chainRoleLabel(role, i18n)) ?? [],
    date: describeDate(event.extent, i18n),
    body: localize(dataset.bodyById.get(event.body)?.names, lang),
    type: localize(dataset.typeById.get(event.type)?.names, lang),
    title,
    officialTitle: event.officialTitle === title?.text ? undefined : inRecordLanguage(event.officialTitle),
    symbols: event.documents?.map(({ symbol }) => symbol) ?? [],
    decision: event.action && describeDecision(event.action, i18n),
    question: inRecordLanguage(event.action?.question),
    decisionNote: inRecordLanguage(event.action?.note),
    tally: tallyOf(event.action),
    themes: (event.themes ?? []).flatMap((id) => localize(dataset.themeById.get(id)?.names, lang) ?? []),
    actors: (event.actors ?? []).map((text) => ({ text, lang: dataset.language })),
    sitting: sitting === "" ? undefined : sitting,
    summary: eventText(event, "summary", dataset.language, lang),
    note: eventText(event, "note", dataset.language, lang),
    support: event.support && supportLabel(event.support, i18n),
    sources: event.sources ?? [],
    disagreements: event.disagreements ?? [],
    openQuestions: (index.questions.get(event.id) ?? []).flatMap((text) => localize(text, lang) ?? []),
    buildsOn,
    ledTo,
  };
}
