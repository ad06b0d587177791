import { Trans, useLingui } from "@lingui/react/macro";
import type { DocumentReference } from "../../core/domain/event";
import { documentLinks } from "../../core/text/documents";
import { documentRoleLabel } from "../../core/text/labels";
import { NewTabLink } from "../../ui/NewTabLink";
import styles from "./EventDocuments.module.css";

/** The documents of an event by symbol; each opens to its versions in the languages of the UN. */
export function EventDocuments({ documents }: { readonly documents: readonly DocumentReference[] }) {
  if (documents.length === 0) return null;
  return (
    <ul className={styles.documents}>
      {documents.map((document) => (
        <li key={`${document.symbol} ${document.role}`}>
          <DocumentLanguages document={document} />
        </li>
      ))}
    </ul>
  );
}

function DocumentLanguages({ document: { symbol, role, url } }: { readonly document: DocumentReference }) {
  const { i18n } = useLingui();
  const name = (
    <>
      <code>{symbol}</code>
      {role !== undefined && <span className={styles.role}> · {documentRoleLabel(role, i18n)}</span>}
    </>
  );
  // A document outside of the UN's symbol resolver is known by one address only.
  if (url !== undefined) return <NewTabLink href={url}>{name}</NewTabLink>;
  return (
    <details>
      <summary className={styles.symbol}>
        {name}{" "}
        <span className="visually-hidden">
          <Trans>Read it in six languages</Trans>
        </span>
      </summary>
      <ul className={styles.languages}>
        {documentLinks(symbol).map((link) => (
          <li key={link.lang}>
            <NewTabLink href={link.url} lang={link.lang}>
              {link.name}
            </NewTabLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
