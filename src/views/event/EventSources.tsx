import { Trans, useLingui } from "@lingui/react/macro";
import type { UnEvent } from "../../core/domain/event";
import { supportLabel, supportMeaning } from "../../core/text/labels";
import { SourceList } from "../../ui/SourceList";
import styles from "./EventSources.module.css";
import { type HeadingLevel, PanelSection } from "./PanelSection";

type Props = { readonly event: UnEvent; readonly under: HeadingLevel };

/** How well an event is supported, and by what. */
export function EventSources({ event: { sources = [], support = "not-stated" }, under }: Props) {
  const { i18n } = useLingui();
  return (
    <PanelSection under={under} heading={<Trans>Sources · {supportLabel(support, i18n)}</Trans>}>
      <p className={styles.meaning}>{supportMeaning(support, i18n)}</p>
      {sources.length > 0 ? (
        <SourceList sources={sources} />
      ) : (
        <p>
          <Trans>This dataset names no source for this event.</Trans>
        </p>
      )}
    </PanelSection>
  );
}
