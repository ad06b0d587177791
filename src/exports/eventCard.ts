import { msg } from "@lingui/core/macro";
import { laneOf, lanesOf } from "../core/dataset/dataset";
import { tallyOf } from "../core/domain/decision";
import type { UnEvent } from "../core/domain/event";
import { localize } from "../core/domain/localize";
import { describeDate } from "../core/text/dates";
import { describeDecision } from "../core/text/decisions";
import { describeEvent } from "../core/text/describeEvent";
import { eventText, eventTitle } from "../core/text/eventText";
import type { Card } from "./drawCard";
import type { ExportContext } from "./exportContext";
import { PAPER, paperLane } from "./paper";

/** An event, or the decision that it was. */
export function eventCard(event: UnEvent, { timeline: { dataset }, i18n }: ExportContext): Card {
  const lang = i18n.locale;
  const body = localize(dataset.bodyById.get(event.body)?.names, lang)?.text ?? event.body;
  const type = localize(dataset.typeById.get(event.type)?.names, lang)?.text ?? event.type;
  const rung = lanesOf(dataset).findIndex(({ id }) => id === laneOf(dataset, event.body));
  const symbols = (event.documents ?? []).map(({ symbol }) => symbol).join(", ");
  const summary = eventText(event, "summary", dataset.language, lang)?.text;
  return {
    colour: rung === -1 ? PAPER.inkSoft : paperLane(rung),
    kicker: [body, type, describeDate(event.extent, i18n)].join(" · "),
    title: eventTitle(event, dataset.language, lang).text,
    lead: event.action && describeDecision(event.action, i18n),
    tally: tallyOf(event.action),
    paragraphs: summary === undefined ? [] : [summary],
    lines: symbols === "" ? [] : [i18n._(msg`Documents: ${symbols}`)],
    altText: [describeEvent(event, dataset, i18n), summary].filter((text) => text !== undefined).join(" "),
  };
}
