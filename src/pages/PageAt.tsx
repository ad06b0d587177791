import { useRoutes } from "react-router";
import { ROUTES } from "../core/url/paths";
import { formatUrlState, parseUrlState } from "../core/url/urlState";
import { useLoadedTimeline } from "../state/datasetContext";
import { lazyView } from "../state/lazyView";
import { useUrlState } from "../state/useUrlState";
import { DatasetGate } from "../views/loading/DatasetGate";
import { ReadingPages } from "./ReadingPages";
import { RoutesAt } from "./RoutesAt";
import { TimelinePage } from "./TimelinePage";

const TablePage = lazyView(async () => (await import("./TablePage")).TablePage);

/**
 * The page of another address, in place: everything in it reads that address, its dataset and release too, and only the
 * language is the reader's.
 */
export function PageAt({ address }: { readonly address: string }) {
  const { now } = useLoadedTimeline();
  const { lang } = useUrlState().state;
  const [path = "/", query = ""] = address.split("?");
  const { state } = parseUrlState(query);
  const page = (
    <DatasetGate now={now}>
      <Pages />
    </DatasetGate>
  );
  return (
    <RoutesAt
      routes={[{ path: "*", element: page }]}
      address={path + formatUrlState({ ...state, lang: lang ?? state.lang })}
    />
  );
}

function Pages() {
  const timeline = <TimelinePage key="timeline" />;
  return useRoutes([
    { path: ROUTES.timeline, element: timeline },
    { path: ROUTES.event, element: timeline },
    { path: ROUTES.table, element: <TablePage /> },
    { path: "*", element: <ReadingPages /> },
  ]);
}
