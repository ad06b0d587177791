import type { UnEvent } from "../core/domain/event";
import { eventText } from "../core/text/eventText";
import { paths } from "../core/url/paths";
import { useLoadedTimeline } from "../state/datasetContext";
import { useLanguage } from "../state/useLanguage";
import { AppLink } from "./AppLink";
import { Spoken } from "./Spoken";

/** The title of an event, as a link to it that keeps the reader's filters. */
export function EventLink({ event }: { readonly event: UnEvent }) {
  const { dataset } = useLoadedTimeline();
  const lang = useLanguage();
  return (
    <AppLink path={paths.event(event.id)}>
      <Spoken text={eventText(event, "title", dataset.language, lang)} />
    </AppLink>
  );
}
