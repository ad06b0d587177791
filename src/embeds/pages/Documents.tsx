import type { DocumentReference } from "../../core/domain/event";
import styles from "./Documents.module.css";

/** The symbols of an event, as text: they find a document wherever links cannot open. */
export function Symbols({
  documents = [],
}: {
  readonly documents?: readonly DocumentReference[] | undefined;
}) {
  const symbols = [...new Set(documents.map(({ symbol }) => symbol))];
  if (symbols.length === 0) return null;
  return <span className={styles.symbols}>{symbols.join(", ")}</span>;
}
