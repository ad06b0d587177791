import { Plural } from "@lingui/react/macro";
import type { Source } from "../../core/domain/source";
import { SourceList } from "../../ui/SourceList";
import styles from "./SourcesCell.module.css";

/** How many sources an event has; opens to links to them. */
export function SourcesCell({ sources }: { readonly sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>
        <Plural value={sources.length} one="# source" other="# sources" />
      </summary>
      <SourceList sources={sources} />
    </details>
  );
}
