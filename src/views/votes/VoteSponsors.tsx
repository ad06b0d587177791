import { Plural, Trans } from "@lingui/react/macro";
import type { PositionsFile } from "../../core/dataset/positionsSchema";
import type { EventId } from "../../core/domain/event";
import { useLoadedTimeline } from "../../state/datasetContext";
import { SourceList } from "../../ui/SourceList";
import { Spoken } from "../../ui/Spoken";
import { StateNames } from "./StateNames";
import { VoteSection } from "./VoteSection";

type Props = { readonly eventId: EventId; readonly file: PositionsFile };

/** Who put the text forward, as far as it is on record. Nothing where the record has no list. */
export function VoteSponsors({ eventId, file: { sponsors = {}, states } }: Props) {
  const { dataset } = useLoadedTimeline();
  // Own keys only: an event may be called "constructor".
  const sponsorship = Object.hasOwn(sponsors, eventId) ? sponsors[eventId] : undefined;
  if (sponsorship === undefined) return null;
  return (
    <VoteSection heading={<Trans>Sponsors of the draft</Trans>}>
      <p>
        <code>{sponsorship.draft}</code>
        {" · "}
        <Plural value={sponsorship.states.length} one="# State" other="# States" />
      </p>
      <StateNames codes={sponsorship.states} states={states} />
      {sponsorship.note !== undefined && (
        <p>
          <Spoken text={{ text: sponsorship.note, lang: dataset.language }} />
        </p>
      )}
      <SourceList sources={sponsorship.sources} />
    </VoteSection>
  );
}
