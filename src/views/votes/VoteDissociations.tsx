import { Trans, useLingui } from "@lingui/react/macro";
import type { PositionsFile } from "../../core/dataset/positionsSchema";
import type { EventId } from "../../core/domain/event";
import { dissociationLabel } from "../../core/text/ballots";
import { supportLabel } from "../../core/text/labels";
import { useLoadedTimeline } from "../../state/datasetContext";
import { SourceList } from "../../ui/SourceList";
import { Spoken } from "../../ui/Spoken";
import { StateLink } from "../../ui/StateLink";
import { VoteSection } from "./VoteSection";

type Props = { readonly eventId: EventId; readonly file: PositionsFile };

/** Who said to be no part of the agreement on a text that was adopted without a vote, as far as sources name them. */
export function VoteDissociations({ eventId, file: { dissociations = {}, states } }: Props) {
  const { i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  // Own keys only: an event may be called "constructor".
  const list = Object.hasOwn(dissociations, eventId) ? dissociations[eventId] : undefined;
  if (list === undefined) return null;
  return (
    <VoteSection heading={<Trans>Who was no part of the agreement</Trans>}>
      <p>
        <Trans>As far as the sources that were read name them. There may have been others.</Trans>
      </p>
      {list.statements.length > 0 && (
        <ul>
          {list.statements.map(({ state: iso3, did }) => {
            const state = states.find((one) => one.iso3 === iso3) ?? { iso3, names: {} };
            return (
              <li key={iso3}>
                <StateLink state={state} /> {dissociationLabel(did, i18n)}
              </li>
            );
          })}
        </ul>
      )}
      {list.note !== undefined && (
        <p>
          <Spoken text={{ text: list.note, lang: dataset.language }} />
        </p>
      )}
      <p>
        <Trans>How well this is supported: {supportLabel(list.support, i18n)}</Trans>
      </p>
      <SourceList sources={list.sources} />
    </VoteSection>
  );
}
