/** The interface language now in use, and the record's texts in it. */
import { useLingui } from "@lingui/react";
import { useCallback } from "react";
import type { LocalizedText, SpokenText } from "../core/domain/text";
import { localize } from "../core/domain/localize";

export function useLanguage(): string {
  return useLingui().i18n.locale;
}

/** `say(body.names)` gives the text in the interface language, or in the one it exists in, and says which. */
export function useSay(): (texts: LocalizedText | undefined) => SpokenText | undefined {
  const lang = useLanguage();
  return useCallback((texts) => localize(texts, lang), [lang]);
}
