/** The address as state: reads it through the codec, and writes it back through the router. */
import { useCallback, useMemo } from "react";
import { useLocation, useNavigate } from "react-router";
import type { FilterState } from "../core/filter/filterState";
import { formatUrlState, parseUrlState, type UrlNotice, type UrlState } from "../core/url/urlState";

export type UrlReading = { readonly state: UrlState; readonly notices: readonly UrlNotice[] };

/** What the address says now; bad values are already dropped and named in `notices`. */
export function useUrlState(): UrlReading {
  const { search } = useLocation();
  return useMemo(() => parseUrlState(search), [search]);
}

export type UrlChange = (state: UrlState) => UrlState;

type NavigateOptions = {
  /** Another page; absent: stay on this one. */
  readonly path?: string;
  /** Overwrites the entry of history, for steps of one gesture or of one word being typed. */
  readonly replace?: boolean;
};

/** Changes the shareable state; each change is one entry of history, so that Back undoes it. */
export function useUpdateUrl(): (change: UrlChange, options?: NavigateOptions) => void {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  return useCallback(
    (change, { path = pathname, replace = false } = {}) => {
      const next = formatUrlState(change(parseUrlState(search).state));
      if (path === pathname && next === search) return;
      void navigate({ pathname: path, search: next }, { replace });
    },
    [navigate, pathname, search],
  );
}

/** Builds addresses that keep the present state: `href(paths.table())`. */
export function useHref(): (path: string, change?: UrlChange) => string {
  const { search } = useLocation();
  return useCallback(
    (path, change = (state) => state) => path + formatUrlState(change(parseUrlState(search).state)),
    [search],
  );
}

/** A change of the filter alone. */
export function changeFilter(change: Partial<FilterState>): UrlChange {
  return (state) => ({ ...state, filter: { ...state.filter, ...change } });
}
