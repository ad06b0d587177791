import { useLingui } from "@lingui/react";
import { useEffect } from "react";
import { activateLanguage } from "../loading/catalogues";
import { useUrlState } from "../state/useUrlState";
import { preferredLanguage } from "./preferredLanguage";

/** Makes the interface speak the language of the address; what is on screen stays until the catalogue is there. */
export function LanguageFollower() {
  const { i18n } = useLingui();
  const { lang } = useUrlState().state;
  useEffect(() => {
    const wanted = preferredLanguage(lang);
    if (wanted === i18n.locale) return;
    activateLanguage(wanted).catch((error: unknown) => {
      // Without the catalogue the page stays in the language it had; the reader can go on.
      reportError(error);
    });
  }, [i18n, lang]);
  return null;
}
