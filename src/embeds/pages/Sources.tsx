import { Trans, useLingui } from "@lingui/react/macro";
import type { Source, SupportLevel } from "../../core/domain/source";
import { supportLabel } from "../../core/text/labels";
import styles from "./Documents.module.css";

type Props = { readonly sources: readonly Source[]; readonly support: SupportLevel };

/**
 * Where it can be read, with each address printed: some frames may not open links. Closed at first, as a frame is only so
 * high; it opens without a script.
 */
export function Sources({ sources, support }: Props) {
  const { i18n } = useLingui();
  return (
    <details>
      <summary>
        <Trans>
          Sources ({sources.length}) · {supportLabel(support, i18n)}
        </Trans>
      </summary>
      <ul className={styles.sources}>
        {sources.map(({ publisher, title, url, supports }) => (
          <li key={`${url} ${title} ${supports}`}>
            {publisher}: {title}{" "}
            <a href={url} target="_blank" rel="noopener" data-part="outside" className={styles.url}>
              {url}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
