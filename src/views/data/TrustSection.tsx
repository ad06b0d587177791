import { Trans, useLingui } from "@lingui/react/macro";
import { SOURCE_KINDS, type SourceKind, SUPPORT_LEVELS } from "../../core/domain/source";
import { sourceKindLabel, supportLabel, supportMeaning } from "../../core/text/labels";
import { useLoadedTimeline } from "../../state/datasetContext";
import { countOccurrences } from "./countOccurrences";
import { DataSection } from "./DataSection";
import { TermList } from "./TermList";

/** How the record says how far each fact can be trusted. */
export function TrustSection() {
  const { i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const meanings = useSourceKindMeanings();
  const supportCounts = countOccurrences(dataset.events.map(({ support = "not-stated" }) => support));
  const kindCounts = countOccurrences(
    dataset.events.flatMap(({ sources = [] }) => sources.map(({ kind }) => kind)),
  );

  return (
    <DataSection id="trust" heading={<Trans>How trust is stated</Trans>}>
      <p>
        <Trans>
          Every event says how well its sources support it. Where sources disagree, the event says so and
          names them.
        </Trans>
      </p>
      <h3>
        <Trans>Levels of support, by events</Trans>
      </h3>
      <TermList
        terms={SUPPORT_LEVELS.map((level) => ({
          id: level,
          name: supportLabel(level, i18n),
          meaning: supportMeaning(level, i18n),
          count: supportCounts.get(level) ?? 0,
        }))}
      />
      <h3>
        <Trans>Kinds of sources, by links</Trans>
      </h3>
      <TermList
        terms={SOURCE_KINDS.map((kind) => ({
          id: kind,
          name: sourceKindLabel(kind, i18n),
          meaning: meanings[kind],
          count: kindCounts.get(kind) ?? 0,
        }))}
      />
      <p>
        <Trans>
          Each source says when it was read for this record. “Not yet read” means that the link was taken over
          and that nobody has checked it for this record.
        </Trans>
      </p>
    </DataSection>
  );
}

function useSourceKindMeanings(): Readonly<Record<SourceKind, string>> {
  const { t } = useLingui();
  return {
    official: t`Published by the UN, the International Criminal Court or another body itself.`,
    "official-copy": t`A copy of an official document on somebody else’s site.`,
    state: t`A Government’s own site or statement.`,
    dataset: t`A published dataset, such as one of recorded votes.`,
    press: t`A news report.`,
    ngo: t`Published by a non-governmental organization.`,
    analysis: t`A study or comment by scholars or experts.`,
    participant: t`Told by somebody who took part.`,
  };
}
