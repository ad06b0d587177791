/** The interface in English, from the source messages. */
import { setupI18n } from "@lingui/core";

export const english = setupI18n({ locale: "en", messages: { en: {} } });
