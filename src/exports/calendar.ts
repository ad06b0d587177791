/** Events for calendars (iCalendar): whole days, and where a date is not one day, all the days that it may be. */
import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import ical from "ical-generator";
import type { DateExtent } from "../core/domain/edtf";
import type { UnEvent } from "../core/domain/event";
import { localize } from "../core/domain/localize";
import { MS_PER_DAY } from "../core/domain/timeSpan";
import { closeExtent } from "../core/filter/filterSpan";
import { describeDate } from "../core/text/dates";
import { describeEvent } from "../core/text/describeEvent";
import { eventText, eventTitle } from "../core/text/eventText";
import type { TakenFrom } from "../core/formats/takenEvents";
import type { ExportContext } from "./exportContext";
import { SITE_NAME } from "./provenance";

/** An event has the same UID wherever and whenever it is exported, so that a calendar updates it and has it once. */
export function writeCalendar(events: readonly UnEvent[], from: TakenFrom, context: ExportContext): string {
  const { timeline, i18n, site } = context;
  const { dataset, now } = timeline;
  const { hostname } = new URL(site);
  const calendar = ical({
    prodId: { company: SITE_NAME, product: dataset.id, language: i18n.locale },
    name: toField(localize(dataset.title, i18n.locale)?.text ?? dataset.id),
    description: toField(
      [from.selection, from.address, from.release, from.licence]
        .filter((part) => part !== undefined)
        .join(" · "),
    ),
    url: from.address,
  });
  for (const event of events) {
    const days = closeExtent(event.extent, now);
    const address = from.addressOf(event);
    calendar.createEvent({
      id: `${event.id}@${hostname}`,
      allDay: true,
      start: new Date(days.from),
      // The last day is not part of it. What is known to the moment still has its day.
      end: new Date(Math.max(days.until, days.from + MS_PER_DAY)),
      stamp: new Date(from.made),
      summary: eventTitle(event, dataset.language, i18n.locale).text,
      description: describe(event, address, context),
      url: address,
    });
  }
  return calendar.toString();
}

/** The library writes the fields of the calendar itself as they are: what has a meaning of its own (RFC 5545, 3.3.11) is escaped. */
function toField(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n|\r/g, String.raw`\n`);
}

function describe(event: UnEvent, address: string, { timeline, i18n }: ExportContext): string {
  const { dataset } = timeline;
  const symbols = (event.documents ?? []).map(({ symbol }) => symbol).join(", ");
  const sources = (event.sources ?? []).map(({ publisher, title, url }) => `${publisher}: ${title}. ${url}`);
  return [
    describeEvent(event, dataset, i18n),
    eventText(event, "summary", dataset.language, i18n.locale)?.text,
    noteOnDays(event.extent, i18n),
    symbols === "" ? undefined : i18n._(msg`Documents: ${symbols}`),
    sources.length === 0 ? undefined : i18n._(msg`Sources:`),
    ...sources,
    address,
  ]
    .filter((line) => line !== undefined)
    .join("\n");
}

/** Why more days are marked than the event took, or fewer. */
function noteOnDays(extent: DateExtent, i18n: I18n): string | undefined {
  const when = describeDate(extent, i18n);
  if (extent.until === Number.POSITIVE_INFINITY) {
    return i18n._(
      msg`Date: ${when}. It goes on; the calendar marks it up to the day on which this file was made.`,
    );
  }
  if (extent.kind === "interval") return undefined;
  return extent.until - extent.from <= MS_PER_DAY
    ? undefined
    : i18n._(msg`Date: ${when}. The calendar marks all the days that this may be.`);
}
