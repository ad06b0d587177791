import { Trans, useLingui } from "@lingui/react/macro";
import { parseEdtf } from "../core/domain/edtf";
import type { Source } from "../core/domain/source";
import { describeDate } from "../core/text/dates";
import { sourceKindLabel } from "../core/text/labels";
import { NewTabLink } from "./NewTabLink";
import styles from "./SourceList.module.css";

/** Where facts were read: publisher, title, what kind of source, what it supports, and when it was read. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const { i18n } = useLingui();
  return (
    <ul className={styles.sources}>
      {sources.map((source) => (
        <li key={`${source.url} ${source.title} ${source.supports}`} className={styles.source}>
          <NewTabLink href={source.url}>
            {source.publisher}: {source.title}
          </NewTabLink>
          <span className={styles.detail}>
            {sourceKindLabel(source.kind, i18n)}
            {source.supports !== undefined && (
              <>
                {" · "}
                <Trans>supports: {source.supports}</Trans>
              </>
            )}
            {" · "}
            <ReadOn checked={source.checked} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function ReadOn({ checked }: { readonly checked: string | undefined }) {
  const { i18n } = useLingui();
  const extent = checked === undefined ? undefined : parseEdtf(checked);
  if (extent === undefined) return <Trans>not yet read for this record</Trans>;
  return <Trans>read on {describeDate(extent, i18n)}</Trans>;
}
