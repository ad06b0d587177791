import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { ShownEvents } from "./shownEvents";

/** A picture has no silences: of a page that shows them, it says so. Else nobody could tell that from "none were found". */
export function silencesNote({ view }: Pick<ShownEvents, "view">, i18n: I18n): readonly string[] {
  return view.silences ? [i18n._(msg`Silences are not drawn in this picture`)] : [];
}
