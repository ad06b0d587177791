import { Trans, useLingui } from "@lingui/react/macro";
import { paths } from "../core/url/paths";
import { PageActions } from "../share/PageActions";
import { useMatchingEvents } from "../state/useMatchingEvents";
import { EmptyResult } from "../views/filters/EmptyResult";
import { FilterBar } from "../views/filters/FilterBar";
import { FilterNotes } from "../views/filters/FilterNotes";
import { ResultCount } from "../views/filters/ResultCount";
import { EventTable } from "../views/table/EventTable";
import { PagePrint } from "./PagePrint";
import styles from "./TablePage.module.css";

/** `/table`: the filtered events as a table, the text twin of the timeline. */
export function TablePage() {
  const { t } = useLingui();
  const events = useMatchingEvents();
  const target = { kind: "table", title: t`Table of events`, path: paths.table() } as const;
  return (
    <div className={styles.page}>
      <title>{t`Table of events · UN Accountability Tracker`}</title>
      <h1>
        <Trans>Table of events</Trans>
      </h1>
      <p className={styles.lead}>
        <Trans>
          The same events and filters as on the timeline, one in each row. Press a heading to sort by it.
        </Trans>
      </p>
      <div className={styles.filters}>
        <FilterBar />
        <ResultCount />
        <PageActions target={target} />
      </div>
      <FilterNotes />
      <EmptyResult />
      {events.length > 0 && <EventTable events={events} />}
      <PagePrint target={target} />
    </div>
  );
}
