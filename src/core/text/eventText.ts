/** Texts of an event in the language of the reader where the record has them, else in its own. */
import type { UnEvent } from "../domain/event";
import type { SpokenText } from "../domain/text";

type TranslatedField = "title" | "summary" | "highlight" | "note";

/** `language` is that of the dataset, `lang` the one wanted; `undefined` when the event has no such text. */
export function eventText(
  event: UnEvent,
  field: TranslatedField,
  language: string,
  lang: string,
): SpokenText | undefined {
  const { translations } = event;
  const translation =
    translations !== undefined && Object.hasOwn(translations, lang) ? translations[lang]?.[field] : undefined;
  if (translation !== undefined && translation !== "") return { text: translation, lang };
  const own = event[field];
  return own === undefined || own === "" ? undefined : { text: own, lang: language };
}

/** The title, which every event has. */
export function eventTitle(event: UnEvent, language: string, lang: string): SpokenText {
  return eventText(event, "title", language, lang) ?? { text: event.title, lang: language };
}
