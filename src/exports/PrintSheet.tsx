import type { UnEvent } from "../core/domain/event";
import type { ShareTarget } from "../core/url/shareTarget";
import { useFilter, useMatchingEvents } from "../state/useMatchingEvents";
import { usePinnedQuery } from "../state/usePinnedQuery";
import { useTextMatches } from "../state/useTextMatches";
import { useUrlState } from "../state/useUrlState";
import { PrintedCitations, PrintedSources } from "./PrintedCitations";
import { PrintedEvents } from "./PrintedEvents";
import { PrintedOrigin } from "./PrintedOrigin";
import styles from "./PrintSheet.module.css";
import { useExportContext } from "./useExportContext";
import { usePrinting } from "./usePrinting";

type Props = {
  readonly target: ShareTarget;
  /** Events that it cites, besides those of its filter. */
  readonly restsOn: readonly UnEvent[];
};

/** What a page has only on paper, at its end: the whole figure, the sources with their addresses, where it is from. */
export function PrintSheet(props: Props) {
  const isPrinting = usePrinting();
  return isPrinting ? <Sheet {...props} /> : null;
}

function Sheet({ target, restsOn }: Props) {
  const { query } = usePinnedQuery();
  const context = useExportContext();
  const filter = useFilter();
  const textMatches = useTextMatches(filter.query);
  const events = useMatchingEvents();
  const { view } = useUrlState().state;
  const page = { target, query };
  return (
    <section className={styles.sheet} data-printed={target.kind}>
      {(target.kind === "timeline" || target.kind === "table") && (
        <PrintedEvents page={page} shown={{ filter, textMatches, view, events }} context={context} />
      )}
      {restsOn.length > 0 && (
        <>
          <PrintedCitations events={restsOn} page={page} context={context} />
          <PrintedSources events={restsOn} context={context} />
        </>
      )}
      <PrintedOrigin page={page} context={context} />
    </section>
  );
}
