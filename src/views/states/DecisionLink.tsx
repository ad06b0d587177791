import type { UnEvent } from "../../core/domain/event";
import { eventTitle } from "../../core/text/eventText";
import { paths } from "../../core/url/paths";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useLanguage } from "../../state/useLanguage";
import { changeVotesView } from "../../state/useVotesView";
import { AppLink } from "../../ui/AppLink";
import { Spoken } from "../../ui/Spoken";

/** The title of what was decided, as a link to how it was. */
export function DecisionLink({ event }: { readonly event: UnEvent }) {
  const { dataset } = useLoadedTimeline();
  const lang = useLanguage();
  return (
    <AppLink path={paths.vote(event.id)} change={changeVotesView({ versus: undefined })}>
      <Spoken text={eventTitle(event, dataset.language, lang)} />
    </AppLink>
  );
}
