import { useLocation } from "react-router";
import type { ShareTarget } from "../core/url/shareTarget";
import { useFilter, useMatchingEvents } from "../state/useMatchingEvents";
import { useTextMatches } from "../state/useTextMatches";
import { useUrlState } from "../state/useUrlState";
import { PrintedEvents } from "./PrintedEvents";
import { PrintedOrigin } from "./PrintedOrigin";
import styles from "./PrintSheet.module.css";
import { useExportContext } from "./useExportContext";
import { usePrinting } from "./usePrinting";

/** What a page has only on paper, at its end: the whole figure, the sources with their addresses, where it is from. */
export function PrintSheet({ target }: { readonly target: ShareTarget }) {
  const isPrinting = usePrinting();
  return isPrinting ? <Sheet target={target} /> : null;
}

function Sheet({ target }: { readonly target: ShareTarget }) {
  const { search } = useLocation();
  const context = useExportContext();
  const filter = useFilter();
  const textMatches = useTextMatches(filter.query);
  const events = useMatchingEvents();
  const { view } = useUrlState().state;
  const page = { target, query: search };
  return (
    <section className={styles.sheet} data-printed={target.kind}>
      {(target.kind === "timeline" || target.kind === "table") && (
        <PrintedEvents page={page} shown={{ filter, textMatches, view, events }} context={context} />
      )}
      <PrintedOrigin page={page} context={context} />
    </section>
  );
}
