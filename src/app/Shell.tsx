import { useLingui } from "@lingui/react/macro";
import { Suspense, useState } from "react";
import { useLocation, useRoutes } from "react-router";
import { isPresenting } from "../core/url/isPresenting";
import { ROUTES } from "../core/url/paths";
import { TimelinePage } from "../pages/TimelinePage";
import { Later } from "../state/Later";
import { lazyView } from "../state/lazyView";
import { useUrlState } from "../state/useUrlState";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { useShortcut } from "../ui/useShortcut";
import { DatasetGate } from "../views/loading/DatasetGate";
import { Header } from "./Header";
import styles from "./Shell.module.css";
import { usePageStart } from "./usePageStart";

const TablePage = lazyView(async () => (await import("../pages/TablePage")).TablePage, { name: "TablePage" });
const ReadingPages = lazyView(async () => (await import("../pages/ReadingPages")).ReadingPages, {
  name: "ReadingPages",
});
const SiteNotices = lazyView(async () => (await import("../views/loading/SiteNotices")).SiteNotices, {
  isLater: true,
});
const PresentBar = lazyView(async () => (await import("../views/present/PresentBar")).PresentBar);
const HelpDialog = lazyView(async () => (await import("../views/help/HelpDialog")).HelpDialog);

type Props = {
  /** The reader's today, UTC milliseconds. */
  readonly now: number;
  /** What the page said before the app was there, as markup. */
  readonly standing: string | undefined;
};

/** Header, and below it the page of the address. */
export function Shell({ now, standing }: Props) {
  const { t } = useLingui();
  const { pathname } = useLocation();
  const isPresented = isPresenting(useUrlState().state);
  const [isHelpOpen, setHelpOpen] = useState(false);
  useShortcut("?", () => setHelpOpen(true));
  usePageStart();
  // One element for both addresses: selecting an event must not build the timeline anew.
  const timeline = <TimelinePage key="timeline" />;
  const page = useRoutes([
    { path: ROUTES.timeline, element: timeline },
    { path: ROUTES.event, element: timeline },
    { path: ROUTES.table, element: <TablePage /> },
    { path: "*", element: <ReadingPages /> },
  ]);
  return (
    <div className={styles.shell}>
      {!isPresented && (
        <>
          <a className={styles.skip} href="#main">
            {t`Skip to the content`}
          </a>
          <Header onHelp={() => setHelpOpen(true)} />
        </>
      )}
      <main id="main" tabIndex={-1} className={styles.main} data-presenting={isPresented || undefined}>
        <ErrorBoundary>
          <DatasetGate now={now} standing={standing}>
            <Later>
              <SiteNotices />
            </Later>
            <ErrorBoundary resetKey={pathname}>
              <Suspense fallback={<p className={styles.waiting}>{t`Loading…`}</p>}>{page}</Suspense>
            </ErrorBoundary>
          </DatasetGate>
        </ErrorBoundary>
      </main>
      {isPresented && (
        <Suspense fallback={null}>
          <PresentBar />
        </Suspense>
      )}
      {isHelpOpen && (
        <Suspense fallback={null}>
          <HelpDialog onClose={() => setHelpOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
