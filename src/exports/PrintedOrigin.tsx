import type { ExportContext } from "./exportContext";
import styles from "./PrintSheet.module.css";
import { provenanceOf, sourceLine } from "./provenance";
import type { SlidePage } from "./slide";

type Props = { readonly page: SlidePage; readonly context: ExportContext };

/** Where a sheet of paper is from, so that whoever finds it finds the page. */
export function PrintedOrigin({ page, context }: Props) {
  const provenance = provenanceOf(page, context);
  return (
    <footer className={styles.origin}>
      <p>{sourceLine(provenance, context)}</p>
      <p>{provenance.address}</p>
    </footer>
  );
}
