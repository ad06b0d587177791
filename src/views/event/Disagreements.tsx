import { Trans } from "@lingui/react/macro";
import type { Disagreement } from "../../core/domain/event";
import { useLoadedTimeline } from "../../state/datasetContext";
import { SourceList } from "../../ui/SourceList";
import { Spoken } from "../../ui/Spoken";
import styles from "./Disagreements.module.css";
import { type HeadingLevel, PanelSection } from "./PanelSection";

type Props = { readonly disagreements: readonly Disagreement[]; readonly under: HeadingLevel };

/** What sources say differently, in a box that nobody overlooks. */
export function Disagreements({ disagreements, under }: Props) {
  const { dataset } = useLoadedTimeline();
  if (disagreements.length === 0) return null;
  return (
    <div className={styles.box}>
      <PanelSection under={under} heading={<Trans>Sources disagree</Trans>}>
        {disagreements.map(({ text, sources = [] }) => (
          <div key={text} className={styles.disagreement}>
            <p>
              <Spoken text={{ text, lang: dataset.language }} />
            </p>
            {sources.length > 0 && <SourceList sources={sources} />}
          </div>
        ))}
      </PanelSection>
    </div>
  );
}
