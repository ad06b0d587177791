import { Trans, useLingui } from "@lingui/react/macro";
import type { UnEvent } from "../../core/domain/event";
import { lastChecked } from "../../core/domain/lastChecked";
import { describeEdtf } from "../../core/text/dates";
import { supportLabel, supportMeaning } from "../../core/text/labels";
import { SourceList } from "../../ui/SourceList";
import styles from "./EventSources.module.css";
import { type HeadingLevel, PanelSection } from "./PanelSection";

type Props = { readonly event: UnEvent; readonly under: HeadingLevel };

/** How well an event is supported, by what, and when that was last checked. */
export function EventSources({ event: { sources = [], support = "not-stated" }, under }: Props) {
  const { i18n } = useLingui();
  const checked = lastChecked(sources);
  const date = checked === undefined ? undefined : describeEdtf(checked, i18n);
  return (
    <PanelSection under={under} heading={<Trans>Sources · {supportLabel(support, i18n)}</Trans>}>
      <p className={styles.meaning}>{supportMeaning(support, i18n)}</p>
      {date !== undefined && (
        <p className={styles.meaning}>
          <Trans>Last checked on {date}</Trans>
        </p>
      )}
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
