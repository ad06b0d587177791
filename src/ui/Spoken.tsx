import { useLingui } from "@lingui/react";
import type { SpokenText } from "../core/domain/text";

/** Text of the record, marked with its language where that is not the page's. */
export function Spoken({ text }: { readonly text: SpokenText | undefined }) {
  const { i18n } = useLingui();
  if (text === undefined) return null;
  return text.lang === i18n.locale ? text.text : <bdi lang={text.lang}>{text.text}</bdi>;
}
