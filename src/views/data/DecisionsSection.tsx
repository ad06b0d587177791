import { Trans, useLingui } from "@lingui/react/macro";
import { type Decision, DECISIONS, decisionOf } from "../../core/domain/decision";
import { decisionLabel } from "../../core/text/decisions";
import { useLoadedTimeline } from "../../state/datasetContext";
import { countOccurrences } from "./countOccurrences";
import { DataSection } from "./DataSection";
import { TermList } from "./TermList";

/** The six ways of deciding that the record tells apart. */
export function DecisionsSection() {
  const { i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const meanings = useDecisionMeanings();
  const counts = countOccurrences(
    dataset.events.flatMap(({ action }) => (action === undefined ? [] : [decisionOf(action)])),
  );

  return (
    <DataSection id="decisions" heading={<Trans>How bodies decide</Trans>}>
      <p>
        <Trans>
          “Without a vote” is not “unanimous”: States that disagree can let a text pass without asking for a
          vote. No totals are shown where no vote was taken or where no source gives them.
        </Trans>
      </p>
      <TermList
        terms={DECISIONS.map((decision) => ({
          id: decision,
          name: decisionLabel(decision, i18n),
          meaning: meanings[decision],
          count: counts.get(decision) ?? 0,
        }))}
      />
    </DataSection>
  );
}

function useDecisionMeanings(): Readonly<Record<Decision, string>> {
  const { t } = useLingui();
  return {
    "recorded-vote": t`The record says how each State voted.`,
    "totals-only": t`There was a vote, but only its totals are known, not who voted how.`,
    "without-vote": t`The text was adopted and no vote was taken.`,
    "procedural-vote": t`A vote on how to proceed, such as on the agenda of a meeting. In the Security Council no veto applies to it.`,
    "not-adopted": t`The text or motion was rejected, or not put to the vote.`,
    unknown: t`It was adopted, but our sources do not say how.`,
  };
}
