import type { I18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { LanguageFollower } from "./LanguageFollower";
import { Shell } from "./Shell";

type Props = {
  readonly i18n: I18n;
  readonly queryClient: QueryClient;
  /** The reader's today, UTC milliseconds: one value for the whole visit. */
  readonly now: number;
  /** Markup of the page that the build has rendered, where the app could not join it. */
  readonly standing?: string | undefined;
};

/** Everything that the views rely on but the router, which is another one where pages are prerendered. */
export function App({ i18n, queryClient, now, standing }: Props) {
  return (
    <I18nProvider i18n={i18n}>
      <ErrorBoundary>
        <QueryClientProvider client={queryClient}>
          <LanguageFollower />
          <Shell now={now} standing={standing} />
        </QueryClientProvider>
      </ErrorBoundary>
    </I18nProvider>
  );
}
