import type { I18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { startTransition, useEffect, useState } from "react";
import { MS_PER_DAY } from "../core/domain/timeSpan";
import { HydrationContext } from "../state/useIsHydrating";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { LanguageFollower } from "./LanguageFollower";
import { Shell } from "./Shell";

type Props = {
  readonly i18n: I18n;
  readonly queryClient: QueryClient;
  /** The reader's today, UTC milliseconds: one value for the whole visit. */
  readonly now: number;
  /** Whether the build renders this, or has rendered it: `now` is then that of the page until the app has joined it. */
  readonly isPrerendered?: boolean;
  /** Markup of the page that the build has rendered, where the app could not join it. */
  readonly standing?: string | undefined;
};

/** Everything that the views rely on but the router, which is another one where pages are prerendered. */
export function App({ i18n, queryClient, now, isPrerendered = false, standing }: Props) {
  const [isHydrating, setHydrating] = useState(isPrerendered);
  const [today, setToday] = useState(now);
  useEffect(() => {
    if (!isPrerendered) return;
    startTransition(() => {
      setHydrating(false);
      if (dayOf(Date.now()) !== dayOf(now)) setToday(Date.now());
    });
  }, [isPrerendered, now]);
  // Tests and benchmarks wait for it, before they touch what the build has rendered.
  useEffect(() => {
    if (!isHydrating && performance.getEntriesByName("app:live").length === 0) performance.mark("app:live");
  }, [isHydrating]);
  return (
    <HydrationContext value={isHydrating}>
      <I18nProvider i18n={i18n}>
        <ErrorBoundary>
          <QueryClientProvider client={queryClient}>
            <LanguageFollower />
            <Shell now={today} standing={standing} />
          </QueryClientProvider>
        </ErrorBoundary>
      </I18nProvider>
    </HydrationContext>
  );
}

function dayOf(moment: number): number {
  return Math.floor(moment / MS_PER_DAY);
}
