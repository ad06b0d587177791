import type { Disagreement } from "../../core/domain/event";
import { useLoadedTimeline } from "../../state/datasetContext";
import { Spoken } from "../../ui/Spoken";
import { SourcesCell } from "./SourcesCell";

/** What sources say differently; each opens to the sources that do. */
export function DisagreementsCell({ disagreements }: { readonly disagreements: readonly Disagreement[] }) {
  const { dataset } = useLoadedTimeline();
  if (disagreements.length === 0) return null;
  return (
    <ul>
      {disagreements.map(({ text, sources = [] }) => (
        <li key={text}>
          <Spoken text={{ text, lang: dataset.language }} />
          <SourcesCell sources={sources} />
        </li>
      ))}
    </ul>
  );
}
